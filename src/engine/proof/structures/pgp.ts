import { type Proof, proven, refuted, unproven } from '../proof.ts';
import { parseArmor } from './armor.ts';

const secretKeyPacket = 5;

/**
 * OpenPGP: the first packet of a private key block is a secret key. Whether that is locked is too deep inside to tell
 * cheaply.
 */
export function checkPgp(secret: string): Proof {
  const bytes = parseArmor(secret)?.bytes;
  const first = bytes?.[0];
  if (first === undefined) return unproven('the body is not base64');
  if ((first & 0x80) === 0) return refuted('no OpenPGP packet');
  const packet = (first & 0x40) === 0 ? (first & 0x3c) >> 2 : first & 0x3f;
  return packet === secretKeyPacket ? proven('holds a secret key packet') : refuted('holds no secret key');
}
