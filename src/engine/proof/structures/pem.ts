import { type Proof, proven, refuted, unproven } from '../proof.ts';
import { parseArmor } from './armor.ts';

const sequenceTag = 0x30;
const integerTag = 0x02;
/** The key of the smallest curve has more different bytes. */
const fewestBytes = 8;
const longestLooked = 256;

/** PEM private key: PKCS#1, SEC 1, DSA or PKCS#8, whose outermost DER SEQUENCE has the length that it states. */
export function checkPem(secret: string): Proof {
  const armor = parseArmor(secret);
  if (armor === undefined) return refuted('no PEM block');
  if (armor.label.includes('ENCRYPTED') || armor.headers.has('dek-info')) return unproven('the key is encrypted');
  if (armor.bytes === undefined) return unproven('the body is not base64');
  if (new Set(armor.bytes.subarray(0, longestLooked)).size < fewestBytes)
    return refuted('its body is one text over and over');
  return isPrivateKeyInfo(armor.bytes) ? proven('the key parses') : unproven('the key does not parse');
}

/** Whether a SEQUENCE spans all bytes and begins with the INTEGER version that all four kinds begin with. */
export function isPrivateKeyInfo(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== sequenceTag) return false;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 3) return false;
  const start = 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : bytes.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0);
  return start + length === bytes.length && bytes[start] === integerTag;
}
