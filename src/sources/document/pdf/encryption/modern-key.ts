import type { PdfObjects } from '../objects.ts';
import { PdfText, type PdfDictionary } from '../values.ts';
import { createCipheriv, createDecipheriv, createHash } from './crypto.ts';

const hashBytes = 32;
const saltBytes = 8;
const keyBytes = 32;
const fewestRounds = 64;

/** The key of AES-256, which the file holds encrypted, if the empty password is right. */
export function modernKey(objects: PdfObjects, dictionary: PdfDictionary, revision: number): Buffer | undefined {
  const [user, wrapped] = [objects.resolve(dictionary.get('U')), objects.resolve(dictionary.get('UE'))];
  if (!(user instanceof PdfText && wrapped instanceof PdfText)) return undefined;
  const bytes = Buffer.from(user.bytes, 'latin1');
  const sealed = Buffer.from(wrapped.bytes, 'latin1').subarray(0, keyBytes);
  if (bytes.length < hashBytes + 2 * saltBytes || sealed.length < keyBytes) return undefined;
  const checkSalt = bytes.subarray(hashBytes, hashBytes + saltBytes);
  const keySalt = bytes.subarray(hashBytes + saltBytes, hashBytes + 2 * saltBytes);
  const hash = revision === 5 ? sha256 : hardenedHash;
  if (!hash(checkSalt).equals(bytes.subarray(0, hashBytes))) return undefined;
  const decipher = createDecipheriv('aes-256-cbc', hash(keySalt), Buffer.alloc(16)).setAutoPadding(false);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

function sha256(salt: Buffer): Buffer {
  return createHash('sha256').update(salt).digest();
}

/** For the empty password: hashes again and again what the last hash encrypts, with a method that follows from that. */
function hardenedHash(salt: Buffer): Buffer {
  let hash = sha256(salt);
  for (let round = 0; ; round++) {
    const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32)).setAutoPadding(false);
    const encrypted = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => hash)));
    const method = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = createHash(['sha256', 'sha384', 'sha512'][method]).update(encrypted).digest();
    // One more than the number of rounds that are done.
    if (round + 1 >= fewestRounds && encrypted[encrypted.length - 1] <= round + 1 - 32) return hash.subarray(0, 32);
  }
}
