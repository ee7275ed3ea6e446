import { decodeBase64 } from '../base64.ts';
import { type Proof, proven, refuted } from '../proof.ts';
import { isPrivateKeyInfo } from './pem.ts';

/** What joins the lines of a string in source code. */
const joint = /["'][\s+.]*["']/g;

/** A private key in base64, without the PEM lines around it. */
export function checkDerKey(secret: string): Proof {
  const bytes = decodeBase64(secret.replace(joint, ''));
  return bytes !== undefined && isPrivateKeyInfo(bytes)
    ? proven('the key parses')
    : refuted('does not parse as a private key');
}
