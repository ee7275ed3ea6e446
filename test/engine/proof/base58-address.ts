import { createHash } from 'node:crypto';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An address in Base58 with this version, made for these 20 bytes in hexadecimal. */
export function base58Address(version: number, content: string): string {
  const body = Buffer.from([version, ...Buffer.from(content, 'hex')]);
  const bytes = Buffer.concat([body, digestOf(digestOf(body)).subarray(0, 4)]);
  let text = '';
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
    text = alphabet.charAt(Number(rest % 58n)) + text;
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text;
}

const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
