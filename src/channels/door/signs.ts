/** What one look over the characters of a text shows: which rules could find something in it. */
export interface Signs {
  readonly document: boolean;
  readonly phone: boolean;
  readonly at: boolean;
  readonly link: boolean;
  readonly card: boolean;
  readonly spelled: boolean;
  /** Holds characters that may be digits, dashes or signs of another script: look again once they are folded. */
  readonly exotic: boolean;
  readonly harmless: boolean;
}

/** Fewer digits than these, close together, are no document and no phone number. */
const DOCUMENT_DIGITS = 5;
const PHONE_DIGITS = 7;
/** Digits further apart than this are not one number. */
const REACH = 5;

export function lookOver(text: string): Signs {
  let digits = 0;
  let run = 0;
  let last = -REACH;
  let at = false;
  let colon = false;
  let slash = false;
  let dot = false;
  let bracket = false;
  let exotic = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code >= 0x30 && code <= 0x39) {
      run = i - last <= REACH ? run + 1 : 1;
      last = i;
      if (run > digits) digits = run;
    }
    if (code > 0x7f) exotic ||= isExotic(code);
    else if (code === 0x2e) dot = true;
    else if (code === 0x3a) colon = true;
    else if (code === 0x2f) slash = true;
    else if (code === 0x40) at = true;
    else if (code === 0x28 || code === 0x5b || code === 0x7b) bracket = true;
  }
  const document = digits >= DOCUMENT_DIGITS;
  const link = (slash && (colon || dot)) || (dot && /www\.|\.\p{L}+\?/iu.test(text)) || (colon && (at || document));
  const card = (dot && /\.vcf/i.test(text)) || (colon && /begin:vcard/i.test(text));
  const spelled = (bracket && /[([{](?:at|arroba)[)\]}]/i.test(text)) || /rroba|RROBA|\s[Dd](?:ot|OT)\s/.test(text);
  const harmless = !document && !at && !link && !card && !spelled && !exotic;
  return { document, phone: digits >= PHONE_DIGITS, at, link, card, spelled, exotic, harmless };
}

/** Everything but Latin letters with accents, quotation marks and the commoner emoji. */
const isExotic = (code: number): boolean =>
  code >= 0x660
    ? !isQuotation(code) && !isEmojiUnit(code)
    : (code >= 0xb2 && code <= 0xb9) || code === 0xad || code === 0xa0;
const isQuotation = (code: number): boolean => code >= 0x2018 && code <= 0x2027;
const isEmojiUnit = (code: number): boolean =>
  (code >= 0x2600 && code <= 0x27bf) ||
  code === 0xfe0f ||
  code === 0xd83c ||
  code === 0xd83d ||
  code === 0xd83e ||
  (code >= 0xdc00 && code <= 0xdfff);
