import { type Proof, proven, refuted, unproven } from '../proof.ts';
import { sha256 } from '../sha256.ts';
import { parseArmor } from './armor.ts';

const magic = 'openssh-key-v1\0';
const numberLength = 4;

/**
 * OpenSSH private key: the magic, the cipher (`none` if the key is not encrypted), the key derivation and its options,
 * the number of keys, and the public half, which is never encrypted and identifies the key.
 */
export function checkOpenssh(secret: string): Proof {
  const bytes = parseArmor(secret)?.bytes;
  if (bytes === undefined) return unproven('the body is not base64');
  if (!textOf(bytes.subarray(0, magic.length)).startsWith(magic)) return refuted('no OpenSSH key');
  const cipher = readField(bytes, magic.length);
  const derivation = readField(bytes, cipher.end);
  const options = readField(bytes, derivation.end);
  const publicHalf = readField(bytes, options.end + numberLength);
  const which = isPublicKey(publicHalf.bytes) ? `, ${fingerprintOf(publicHalf.bytes)}` : '';
  return textOf(cipher.bytes) === 'none'
    ? proven(`the key lies open${which}`)
    : unproven(`the key is encrypted${which}`);
}

interface Field {
  readonly bytes: Uint8Array;
  readonly end: number;
}

/** A length in four bytes, then that many bytes; empty if they are not all there. */
function readField(bytes: Uint8Array, at: number): Field {
  const start = at + numberLength;
  const length = start <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(at) : Infinity;
  const end = start + length;
  return end <= bytes.length
    ? { bytes: bytes.subarray(start, end), end }
    : { bytes: new Uint8Array(), end: bytes.length };
}

/** Whether it begins with the name of a key type: `ssh-ed25519`. */
function isPublicKey(bytes: Uint8Array): boolean {
  return /^[a-z0-9@.-]{6,64}$/.test(textOf(readField(bytes, 0).bytes));
}

/** The fingerprint as `ssh-keygen -l` and GitHub show it. */
function fingerprintOf(publicHalf: Uint8Array): string {
  return `SHA256:${btoa(textOf(sha256(publicHalf))).replace(/=+$/, '')}`;
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
