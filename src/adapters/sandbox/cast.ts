import { createHash } from 'node:crypto';

/** A simulated phone. Nobody's: its number is made of zeros. */
export interface Phone {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  /** International, without plus. */
  readonly number: string;
  /** The business-scoped id the platform gives the desk for this person. */
  readonly userId: string;
  /** The platform gives the desk no number, only `userId`. */
  readonly hidesNumber: boolean;
}

export interface Chat {
  readonly id: string;
  readonly name: string;
  readonly kind: 'tipline' | 'group';
  readonly members: readonly string[];
}

export interface Cast {
  readonly phones: readonly Phone[];
  readonly chats: readonly Chat[];
}

export const TIPLINE = 'tipline';

/** The number of a simulated phone: `p-07` is +52 55 0000 0007. */
export function phoneNumberOf(id: string): string {
  const counted = /^p-(\d{1,4})$/.exec(id)?.[1];
  const last =
    counted ?? String(Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 10_000);
  return `52550000${last.padStart(4, '0')}`;
}

/** People the desk has declared (officers, shelters) show their number; every seventh traveller has taken a user name instead. */
export function makePhone(id: string, label: string, lang: string, isDeclared = false): Phone {
  const number = phoneNumberOf(id);
  const scoped = BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 15)}`);
  return {
    id,
    label,
    lang,
    number,
    userId: `MX.${String(scoped).padStart(20, '9')}`,
    hidesNumber: !isDeclared && Number(number.slice(-4)) % 7 === 0,
  };
}

/** Reads `phones.json` of a scenario: who holds which phone, which chats there are. Throws where it is no such file. */
export function readCast(text: string): Cast {
  const { phones, chats = [] } = JSON.parse(text) as {
    phones: readonly { id: string; label?: string; lang?: string; sourceClass?: string }[];
    chats?: readonly { id: string; name?: string; kind?: string; members?: readonly string[] }[];
  };
  return {
    phones: phones.map(({ id, label = id, lang = 'unknown', sourceClass = 'unknown' }) =>
      makePhone(id, label, lang, sourceClass !== 'unknown'),
    ),
    chats: chats
      .filter(({ id }) => id !== TIPLINE)
      .map(({ id, name = id, members = [] }) => ({ id, name, kind: 'group', members })),
  };
}
