/** What the machine gives cannot be worked with: a damaged key, a database that does not start. Its message says what to do; it is no fault of Cauce. */
export class Unusable extends Error {
  /** Its own, for a thread hands on what an error holds and not what it is. */
  override readonly name = 'Unusable';
}

export const isUnusable = (error: unknown): error is Error => error instanceof Error && error.name === 'Unusable';
