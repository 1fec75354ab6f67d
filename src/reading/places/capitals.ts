import type { ReadText } from '../text.ts';

/** How a message uses capitals: names can be told by them only where not everything (or nothing) is in capitals. */
export interface Capitals {
  readonly speak: boolean;
}

const SHOUTING_SHARE = 0.5;

export function weighCapitals({ raw, folded, tokens }: ReadText): Capitals {
  let [words, shouted] = [0, 0];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.end - token.start < 3) continue;
    words += 1;
    if (isUpper(raw, folded, token.start) && isUpper(raw, folded, token.start + 1)) shouted += 1;
  }
  return { speak: words === 0 || shouted / words < SHOUTING_SHARE };
}

const isUpper = (raw: string, folded: string, at: number): boolean => {
  const code = raw.charCodeAt(at);
  if (code === folded.charCodeAt(at)) return false;
  const char = raw[at]!;
  return char !== char.toLowerCase();
};

export const startsUpper = (text: ReadText, at: number): boolean =>
  isUpper(text.raw, text.folded, text.tokens[at]!.start);

/** Every letter of the token is a capital: an acronym, or shouting. */
export function isAllUpper(text: ReadText, at: number): boolean {
  const { start, end } = text.tokens[at]!;
  for (let index = start; index < end; index += 1) if (!isUpper(text.raw, text.folded, index)) return false;
  return end > start;
}

/** Words with a capital that are no names of places: days, months, faith, offices, forms of address. */
const NEVER: ReadonlySet<string> = new Set(
  `lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday lundi
  mardi mercredi jeudi vendredi samedi dimanche lendi madi mekredi jedi vandredi samdi dimanch segunda terça quarta quinta
  sexta enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march
  april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre
  octobre novembre decembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro janvye fevriye avril
  me jen jiye out sektanm oktob novanm desanm dios dieu bondye deus god jesus jesucristo jezi señor senor lord seigneur cristo
  christ virgen amen allah padre madre papa mama mami papi manman mon ma mi hermano hermana hermanos frere freres soeur fre se
  irmao irmaos señora senhora sister brother don doña dr dra sr sra mr mrs ms mme cruz roja red cross whatsapp telegram facebook
  tiktok google maps gps covid internet wifi visa permiso asilo title titulo app cbp uno one parole mpp i im ok yo nou mwen
  gracias merci mesi obrigado thanks favor por please svp tanpri urgente atencion ojo aviso alerta police policia polis guardia
  nacional national migracion migration imigrasyon ejercito army marina cartel gobierno government presidente president alcalde
  mayor trump biden amlo petro maduro salam bendiciones bendicion buenas buenos bonjour bonswa bom hola hello hi lunes semana santa
  navidad noel christmas nochebuena pascua feliz ramadan tps ice uscis bp`.split(/\s+/),
);
const JOINERS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'da',
  'do',
  'das',
  'dos',
  'du',
  'des',
  'y',
  'e',
  'of',
]);
const MAX_NAME_WORDS = 5;

/**
 * The token after a run of capitalised words that may be a name ("Fray Matías", "Ciénega de Flores"), or `at` itself where
 * none begins. Always `at` in a message that shouts.
 */
export function endOfCapitals(text: ReadText, at: number, capitals: Capitals): number {
  if (!capitals.speak || !isNameWord(text, at)) return at;
  let end = at + 1;
  while (end - at < MAX_NAME_WORDS) {
    if (isNameWord(text, end) || isAcronym(text, end)) end += 1;
    else if (JOINERS.has(text.tokens[end]?.text ?? '') && isNameWord(text, end + 1)) end += 2;
    else break;
  }
  return end;
}

function isNameWord(text: ReadText, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || token.kind !== 'word' || !startsUpper(text, at) || NEVER.has(token.text)) return false;
  return token.text.length > 1 && !isAcronym(text, at);
}

/** "Bowie HS": an acronym may end a name, but not begin one. */
export function isAcronym(text: ReadText, at: number): boolean {
  const token = text.tokens[at];
  return (
    token?.kind === 'word' &&
    token.text.length > 1 &&
    token.text.length <= 5 &&
    isAllUpper(text, at) &&
    !NEVER.has(token.text)
  );
}
