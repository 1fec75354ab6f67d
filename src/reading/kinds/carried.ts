import type { Clauses } from '../cues/clauses.ts';
import { cueNames, type CueSheet, holdsAny } from '../cues/index.ts';
import type { Token } from '../words/tokens.ts';
import type { KindCue } from './kind-cue.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who takes people away takes them with these words; so does who brings them in. */
const TAKING = wordsOf(`
  took taken takes taking brought llevo llevaron llevan llevado llevados levou levaram levado levados levadas
  emmene emmenes emmenee emmenees emmenent conduit conduits pran mennen menm`);
/** In Creole the second verb says where to: "pran 12 moun mennen yo lopital". */
const INTO = wordsOf('to into a al hacia hasta para pro pra ao aos na no au aux vers dans chez nan mennen');
/** Where people are brought to be looked after. */
const CARE = wordsOf(`
  shelter shelters hospital hospitals clinic gym church school respite
  albergue albergues refugio hospital clinica gimnasio iglesia parroquia escuela estadio deportivo
  abrigo hospital upa ginasio igreja escola estadio
  refuge foyer hopital clinique gymnase eglise ecole stade
  refij lopital klinik jimnaz legliz lekol abri`);
/** The rule of people who are brought to be looked after. */
export const OF_CARRIED = 'kind.transit.carried';

/** The place may be named before the word for it: "to the Senda de Vida shelter". */
const [CLAUSE_REACH_TOKENS, NAME_REACH_TOKENS] = [9, 4];
const BY_FORCE = cueNames('c.bandit', 'c.captive', 'p.weapon', 'p.amount');

/**
 * "They took 40 people to the church shelter", "a defesa civil levou 25 pro ginásio": brought to be looked after, and carried off by
 * nobody. Where arms, captives or money are told of beside it, it stays a kidnapping.
 */
export function asCarried(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses, cue: KindCue): KindCue {
  if (cue.kind !== 'kidnapping' || holdsAny(sheet, BY_FORCE)) return cue;
  const taking = tokens.findIndex(({ text }, at) => at >= cue.first && at <= cue.last && TAKING.has(text));
  return taking >= 0 && isToCare(tokens, clauses, taking) ? { ...cue, kind: 'transit', rule: OF_CARRIED } : cue;
}

function isToCare(tokens: readonly Token[], { clauseOf }: Clauses, taking: number): boolean {
  let into = -1;
  for (let at = taking + 1; at <= taking + CLAUSE_REACH_TOKENS && clauseOf[at] === clauseOf[taking]; at += 1) {
    const { text } = tokens[at]!;
    if (INTO.has(text)) into = at;
    else if (into >= 0 && at - into <= NAME_REACH_TOKENS && CARE.has(text)) return true;
  }
  return false;
}
