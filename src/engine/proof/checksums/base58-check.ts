import { base58Digits, checksumLength, decodeBase58, encodeBase58Check, isWithChecksum } from '../base58.ts';
import { type Proof, proven, refuted, wrongChecksum } from '../proof.ts';

/** The digits of the same values in the XRP Ledger's Base58. */
const rippleDigits = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** Base58Check of Bitcoin: the last four bytes begin the double SHA-256 of the others. */
export function checkBase58(secret: string): Proof {
  const bytes = decodeBase58(secret);
  if (bytes === undefined || bytes.length <= checksumLength) return refuted('is not Base58');
  return isWithChecksum(bytes) ? proven('checksum is right') : wrongChecksum;
}

/** The same with the digits of the XRP Ledger. */
export function checkBase58OfRipple(secret: string): Proof {
  return checkBase58(translate(secret, rippleDigits, base58Digits));
}

/** Bytes in hexadecimal as Base58Check. */
export function toBase58Check(text: string): string {
  return encodeBase58Check(Buffer.from(text, 'hex'));
}

/** The same with the digits of the XRP Ledger. */
export function toBase58OfRipple(text: string): string {
  return translate(toBase58Check(text), base58Digits, rippleDigits);
}

function translate(text: string, from: string, to: string): string {
  return Array.from(text, (digit) => to.charAt(from.indexOf(digit))).join('');
}
