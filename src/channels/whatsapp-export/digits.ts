/** Code points of zero in the digit systems that phones write dates with. Each system is ten in a row. */
const ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Inside of a character class that matches any digit of any system. */
export const DIGIT_CLASS = ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join(
  '',
);

/** Code point of the zero of the system that this digit belongs to, or 0 where it is no digit. */
export function zeroOf(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return zero;
  return 0;
}

/** A whole number in one digit system; −1 where two systems are mixed. */
export function readNumber(digits: string, zero: number): number {
  let value = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
