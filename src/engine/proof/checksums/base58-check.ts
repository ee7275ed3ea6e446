import { decodeBase58, encodeBase58 } from '../base58.ts';
import { type Proof, proven, refuted, wrongChecksum } from '../proof.ts';
import { sha256 } from '../sha256.ts';

const checksumLength = 4;
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The digits of the same values in the XRP Ledger's Base58. */
const alphabetOfRipple = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** Base58Check of Bitcoin: the last four bytes begin the double SHA-256 of the others. */
export function checkBase58(secret: string): Proof {
  const bytes = decodeBase58(secret);
  if (bytes === undefined || bytes.length <= checksumLength) return refuted('is not Base58');
  const [body, sum] = [bytes.subarray(0, -checksumLength), bytes.subarray(-checksumLength)];
  const digest = sha256(sha256(body));
  return sum.every((byte, index) => byte === digest[index]) ? proven('checksum is right') : wrongChecksum;
}

/** The same with the digits of the XRP Ledger. */
export function checkBase58OfRipple(secret: string): Proof {
  return checkBase58(translate(secret, alphabetOfRipple, alphabet));
}

/** Bytes in hexadecimal as Base58Check. */
export function toBase58Check(text: string): string {
  const body = Buffer.from(text, 'hex');
  return encodeBase58(Buffer.concat([body, sha256(sha256(body)).subarray(0, checksumLength)]));
}

/** The same with the digits of the XRP Ledger. */
export function toBase58OfRipple(text: string): string {
  return translate(toBase58Check(text), alphabet, alphabetOfRipple);
}

function translate(text: string, from: string, to: string): string {
  return Array.from(text, (digit) => to.charAt(from.indexOf(digit))).join('');
}
