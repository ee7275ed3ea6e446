import { sha256 } from './sha256.ts';

/** The digits from 0 to 57, as Bitcoin writes them. */
export const base58Digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const checksumLength = 4;
/** A version, the hash of a public key or a script, and the checksum. */
const addressLength = 25;
const digits = /^[1-9A-HJ-NP-Za-km-z]+$/;
const base58 = /^[1-9A-HJ-NP-Za-km-z]{26,36}$/;

/** Whether a text is an address of Bitcoin or of a coin made after it: a version, 20 bytes and their checksum in Base58. */
export function isBase58Address(text: string): boolean {
  if (!base58.test(text)) return false;
  const bytes = bytesOf(text, addressLength);
  return bytes !== undefined && isWithChecksum(bytes);
}

/** Whether bytes end with their own checksum as of Base58Check. */
export function isWithChecksum(bytes: Uint8Array): boolean {
  const sum = checksumOf(bytes.subarray(0, -checksumLength));
  return bytes.subarray(-checksumLength).every((byte, index) => byte === sum[index]);
}

/** Bytes as Base58Check: their checksum, the first four bytes of the double SHA-256, follows them. */
export function encodeBase58Check(body: Uint8Array): string {
  return encodeBase58(Buffer.concat([body, checksumOf(body)]));
}

function checksumOf(body: Uint8Array): Uint8Array {
  return sha256(sha256(body)).subarray(0, checksumLength);
}

/** The bytes that a text in Base58 writes; undefined if it has other characters. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (!digits.test(text)) return undefined;
  const zeros = text.length - text.replace(/^1+/, '').length;
  // A digit holds 5.86 bits.
  const most = Math.ceil((text.length * 733) / 1000);
  const bytes = numberOf(text, most);
  const first = bytes?.findIndex((byte) => byte !== 0);
  if (bytes === undefined || first === undefined) return undefined;
  const body = first < 0 ? bytes.subarray(most) : bytes.subarray(first);
  return Uint8Array.of(...new Uint8Array(zeros), ...body);
}

/** Bytes as Base58. */
function encodeBase58(bytes: Uint8Array): string {
  let rest = bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = base58Digits.charAt(Number(rest % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}

/** Whether a text writes so many bytes in Base58. */
export function isBase58OfLength(text: string, length: number): boolean {
  return digits.test(text) && bytesOf(text, length) !== undefined;
}

/** The number that a text in Base58 writes, as so many bytes; undefined if it needs more. */
function bytesOf(text: string, length: number): Uint8Array | undefined {
  const bytes = numberOf(text, length);
  return bytes !== undefined && isAsLong(text, bytes) ? bytes : undefined;
}

function numberOf(text: string, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  for (const character of text) {
    let carry = base58Digits.indexOf(character);
    for (let index = length - 1; index >= 0; index--) {
      carry += 58 * bytes[index];
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}

/** Each zero before the first other byte is written as a `1`. */
function isAsLong(text: string, bytes: Uint8Array): boolean {
  const ones = [...text].findIndex((character) => character !== '1');
  return ones === bytes.findIndex((byte) => byte !== 0);
}
