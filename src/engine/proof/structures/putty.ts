import { decodeBase64 } from '../base64.ts';
import { type Proof, proven, refuted, unproven } from '../proof.ts';

/** PuTTY key file, version 2 or 3: headers, public and private lines of base64, a MAC. */
export function checkPutty(secret: string): Proof {
  const lines = secret
    .replace(/\\+r?\\*n/g, '\n')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const privateAt = lines.findIndex((line) => line.startsWith('Private-Lines:'));
  if (privateAt < 0) return refuted('no private part');
  if (!lines.some((line) => line === 'Encryption: none')) return unproven('the key is encrypted');
  const count = Number(lines[privateAt]?.slice('Private-Lines:'.length));
  const body = lines.slice(privateAt + 1, privateAt + 1 + count);
  const isWhole = count > 0 && body.length === count && decodeBase64(body.join('')) !== undefined;
  return isWhole ? proven('the key parses') : unproven('the key does not parse');
}
