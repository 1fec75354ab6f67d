/** What the machine gives cannot be worked with: a damaged key, a database that does not start. Its message says what to do; it is no fault of Cauce. */
export class Unusable extends Error {}
