import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

/** Signs documents with one Ed25519 key. */
export interface Signer {
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), in hex: which key it is. */
  readonly keyDigest: string;
  /** The 64 bytes of the signature over these bytes (RFC 8032). */
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** A signer of a private key in PEM (PKCS #8). Throws an Error that says what is wrong with it, and nothing of the key. */
export function signerOf(pem: string): Signer {
  const key = ed25519(() => createPrivateKey(pem), "an Ed25519 private key in PEM");
  return { keyDigest: keyDigest(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) };
}

/** A public key in PEM. Throws an Error that says what is wrong with it. */
export function publicKeyOf(pem: string): KeyObject {
  return ed25519(() => createPublicKey(pem), "an Ed25519 public key in PEM");
}

export function keyDigest(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}

function ed25519(read: () => KeyObject, wanted: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new Error(`It is not ${wanted}.`);
  }
  if (key.asymmetricKeyType !== "ed25519")
    throw new Error(`It is not ${wanted}: it is of the type ${key.asymmetricKeyType ?? "unknown"}.`);
  return key;
}
