/** As dialled, and as the platform may write the same phone. In these countries one digit went in or fell away after phones had their ids. */
const TWICE_SPELT: readonly (readonly [dialled: RegExp, other: string, written: RegExp, back: string])[] = [
  [/^52(\d{10})$/, '521$1', /^521(\d{10})$/, '52$1'],
  [/^54(\d{10})$/, '549$1', /^549(\d{10})$/, '54$1'],
  [/^55(\d{2})9([6-9]\d{7})$/, '55$1$2', /^55(\d{2})([6-9]\d{7})$/, '55$19$2'],
];

/** The numbers under which the platform may name one phone, as dialled first; an id that is no number stands alone. */
export function spellingsOf(number: string): readonly string[] {
  if (!/^\+?[\d\s().-]+$/.test(number)) return [number];
  const digits = number.replace(/\D/g, '').replace(/^00/, '');
  for (const [dialled, other, written, back] of TWICE_SPELT) {
    if (dialled.test(digits)) return [digits, digits.replace(dialled, other)];
    if (written.test(digits)) return [digits.replace(written, back), digits];
  }
  return [digits];
}
