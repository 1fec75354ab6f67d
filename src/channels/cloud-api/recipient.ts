/** Where the platform delivers an answer: a phone number, a business-scoped user id, or a group. */
export interface Recipient {
  readonly kind: 'phone' | 'user' | 'group';
  readonly id: string;
}

/** As the address book keeps it: `phone:…`, `user:…`, `group:…`. */
export const formatRecipient = ({ kind, id }: Recipient): string => `${kind}:${id}`;

/** A recipient, or null where the text is none. */
export function parseRecipient(address: string): Recipient | null {
  const [, kind, id] = /^(phone|user|group):([^\s]{1,200})$/.exec(address) ?? [];
  return kind === undefined || id === undefined ? null : { kind: kind as Recipient['kind'], id };
}

/** A number is digits; a business-scoped id has a country and a stop in front. */
export const readRecipient = (address: string): Recipient =>
  /^\+?\d{5,20}$/.test(address) ? { kind: 'phone', id: address.replace('+', '') } : { kind: 'user', id: address };
