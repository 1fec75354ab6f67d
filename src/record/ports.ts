/** Bytes, or text as UTF-8. */
export type Hashable = Uint8Array | string;

/** SHA-256 as the machine offers it: 32 bytes of the concatenation of `parts`. */
export type Sha256 = (...parts: readonly Hashable[]) => Uint8Array;

/** HMAC-SHA-256, 32 bytes. */
export type HmacSha256 = (key: Uint8Array, message: Hashable) => Uint8Array;

/** The two signature types of C2SP cosignatures. */
export type SignatureAlgorithm = 'ed25519' | 'ml-dsa-44';

/** A key that signs; the private part never leaves the adapter. */
export interface SigningKey {
  readonly algorithm: SignatureAlgorithm;
  /** Raw public key: 32 bytes (Ed25519) or 1,312 bytes (ML-DSA-44). */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

export type VerifySignature = (
  algorithm: SignatureAlgorithm,
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;
