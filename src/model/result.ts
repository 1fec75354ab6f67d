/**
 * A result is a value or a refusal. A refusal is what the world may rightly answer (bad input, no credit, unknown format);
 * it carries a code from its room's closed list, what to do about it, and whether trying again can help. A bug is a throw.
 */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export interface Refusal<Code extends string = string> {
  /** Stable, kebab-case, listed in docs/reference/errors.md. */
  readonly code: Code;
  /** What happened, in one sentence a coordinator understands. Never holds message text, tokens or keys. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly retry: boolean;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  message: string,
  remedy: string,
  retry = false,
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: { code, message, remedy, retry },
});

/** For exhaustive switches: the compiler proves that no case is left. */
export function never(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
