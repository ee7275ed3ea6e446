import { parseArmor } from './armor.ts';
import { type Proof, proven, refuted, unproven } from './proof.ts';

const magic = 'openssh-key-v1\0';

/** OpenSSH private key: the magic, then the name of the cipher, `none` where the key lies open. */
export function checkOpenssh(secret: string): Proof {
  const bytes = parseArmor(secret)?.bytes;
  if (bytes === undefined) return unproven('the body is not base64');
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  if (!head.startsWith(magic)) return refuted('no OpenSSH key');
  const lengthAt = magic.length;
  const cipher = head.slice(lengthAt + 4, lengthAt + 4 + head.charCodeAt(lengthAt + 3));
  return cipher === 'none' ? proven('the key lies open') : unproven('the key is encrypted');
}
