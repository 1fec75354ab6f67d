import type { ReadText } from '../text.ts';
import { skipArticles } from './compounds.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Lookup, type Mention, phraseOf, wordAt } from './scan.ts';

/**
 * Mentions as people tell a site: "camp under the bridge", "carpas atrás del gimnasio", "entre Rivas e Managua" are one place each. A noun
 * says what it is, the second which. What bears a name stands alone: of "Rio Grande near the boat ramp" the river is the place.
 */
export function joinSites(text: ReadText, gazetteer: Gazetteer, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const lookup: Lookup = { text, gazetteer };
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const site = before && (readSite(lookup, before, mention) ?? readBetween(text, before, mention));
    if (site) joined[joined.length - 1] = site;
    else joined.push(mention);
  }
  return joined.length === mentions.length ? mentions : joined;
}

/** Words that put a thing beside another. "En", "at", "in" do not join: whoever is in the tents at Willows is in Willows. */
const TIES: ReadonlySet<string> = new Set(
  `cerca de;cerca del;frente a;frente al;afuera de;afuera del;junto a;junto al;atras de;atras del;detras de;detras del;antes de;antes del;despues de;despues del;adelante de;pasando;pegado a;al lado de;a la altura de;debajo de;debajo del;bajo;
  near;outside;by;under;below;behind;beside;before;after;past;around;close to;next to;across from;in front of;off;
  bo;sou;kote;toupre;devan;deye;anba;anfas;akote;arebo;douvan;
  perto de;perto do;perto da;em frente a;em frente ao;na frente de;na frente da;na frente do;antes do;antes da;depois de;depois do;depois da;debaixo de;debaixo da;debaixo do;atras do;atras da;ao lado do;ao lado da;ao lado de;
  sous;pres de;pres du;devant;derriere;apres;avant;a cote de;a cote du;en face de;en face du`
    .split(';')
    .map((words) => words.trim()),
);

function readSite(lookup: Lookup, site: Mention, mention: Mention): Mention | null {
  const at = site.endToken;
  if (site.rule === 'origin' || mention.rule === 'origin' || mention.firstToken <= at) return null;
  if (site.head === null || site.names.length > 0) return null;
  const found = wordAt(lookup, at);
  if (found?.relation !== 'at' && found?.relation !== 'of') return null;
  if (found.relation === 'at' && !TIES.has(phraseOf(lookup, at, found.relationEnd))) return null;
  if (skipArticles(lookup, found.relationEnd) !== mention.firstToken) return null;
  return tie(site, mention);
}

/** Names of the second are what the first hangs on; a bare noun is no longer just any of its kind. */
function tie(site: Mention, mention: Mention): Mention {
  const parents = mention.names.length > 0 ? mention.names : mention.parents;
  const isTold = site.parents.length === 0 && parents.length > 0;
  return {
    ...site,
    end: mention.end,
    endToken: mention.endToken,
    parents: isTold ? parents : site.parents,
    rule: isTold ? 'noun-and-town' : site.rule,
  };
}

const BETWEEN: ReadonlySet<string> = new Set(['entre', 'between', 'btw', 'ant', 'antre']);
const AND: ReadonlySet<string> = new Set(['y', 'e', 'and', '&', 'et', 'ak', 'i', 'a']);

/** "entre Trojes y Danlí": both ends make the place, and the word that says so belongs to it. */
function readBetween({ tokens }: ReadText, from: Mention, to: Mention): Mention | null {
  const before = tokens[from.firstToken - 1];
  if (before === undefined || !BETWEEN.has(before.text)) return null;
  if (to.firstToken > from.endToken + 2 || !AND.has(tokens[from.endToken]?.text ?? '')) return null;
  return { ...from, start: before.start, firstToken: from.firstToken - 1, end: to.end, endToken: to.endToken };
}
