import { decodeBase64 } from '../base64.ts';
import { type Proof, proven, refuted, unproven } from '../proof.ts';

const version = 2;
const locationField = 1;
const identifierField = 2;

/** A macaroon of version 2 after a prefix, as PyPI issues them: location, then identifier, then caveats. */
export function checkMacaroon(secret: string): Proof {
  const bytes = decodeBase64(secret.slice(secret.indexOf('-') + 1));
  if (bytes === undefined) return refuted('not base64');
  const [first, field, length = 0] = bytes;
  if (first !== version || field !== locationField) return refuted('no macaroon');
  const location = String.fromCharCode(...bytes.subarray(3, 3 + length));
  const identifierAt = 3 + length;
  const identifierLength = bytes[identifierAt + 1] ?? Infinity;
  const isWhole = bytes[identifierAt] === identifierField && identifierAt + 2 + identifierLength < bytes.length;
  return isWhole && /^[\w.-]+$/.test(location)
    ? proven(`a macaroon for ${location}`)
    : unproven('a macaroon cut short');
}
