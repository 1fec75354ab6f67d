/** SHA-256 of the concatenation of `parts`. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array;
/** SHA-512 of the concatenation of `parts`. */
export type Sha512 = (...parts: readonly Uint8Array[]) => Uint8Array;
