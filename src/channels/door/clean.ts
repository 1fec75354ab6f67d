import { findAddresses, findSpelledEmails } from './addresses.ts';
import { findContactCards } from './contact-cards.ts';
import { findDocuments } from './documents.ts';
import { findLinks, type MarkLink } from './links.ts';
import { findNames } from './names.ts';
import { type Cut, cutOut, openPage, type Page } from './page.ts';
import { findPhones } from './phones.ts';
import { lookOver, type Signs } from './signs.ts';

/** A text after the door, and how many things were taken out of it. */
export interface Cleaned {
  readonly text: string;
  readonly removed: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Takes out of a text what tells who somebody is, and leaves a token of the same class: `‹phone›`, `‹mention›`, `‹email›`,
 * `‹link-…›` (the host stays), `‹document›`, `‹name›`. Counts, ranges, dates, clock times, prices, coordinates and place numbers
 * stay. `names` are taken out as whole names, whatever their case. Linear in the text; cleaning a cleaned text changes nothing.
 * Half characters, which no database takes, become U+FFFD; zero bytes go.
 *
 * Most messages hold nothing to take out: one look over the characters lets them pass.
 */
export function cleanText(raw: string, mark: MarkLink, names: ReadonlySet<string> = NOBODY): Cleaned {
  const text = toStorable(raw);
  const signs = lookOver(text);
  if (signs.harmless && names.size === 0) return { text, removed: 0 };
  const page = signs.exotic ? openPage(text) : { text, folded: text, removed: 0 };
  const rules = rulesFor(signs.exotic ? lookOver(page.folded) : signs, mark, names);
  const cleaned = rules.reduce((at, rule) => cutOut(at, rule(at)), page);
  return { text: cleaned.text, removed: cleaned.removed };
}

/** A text cut in the middle of an emoji, or sent with a zero byte, would be refused by the database, and with it all that is stored beside it. */
const toStorable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

type Rule = (page: Page) => readonly Cut[];

/** The rules a text with these signs needs, in this order: a link may hold an e-mail, an e-mail may hold a number. */
function rulesFor(signs: Signs, mark: MarkLink, names: ReadonlySet<string>): readonly Rule[] {
  const rules: Rule[] = [];
  if (signs.card) rules.push(findContactCards);
  if (signs.link) rules.push((page) => findLinks(page, mark));
  if (signs.at) rules.push((page) => findAddresses(page, names));
  if (signs.spelled) rules.push(findSpelledEmails);
  if (signs.document) rules.push(findDocuments);
  if (signs.phone) rules.push(findPhones);
  if (names.size > 0) rules.push((page) => findNames(page, names));
  return rules;
}
