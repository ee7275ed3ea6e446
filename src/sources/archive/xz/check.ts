import type * as Crypto from 'node:crypto';
import { zlib } from '../deflate/zlib.ts';

/** A checksum over the content of a block, in the bytes in which xz stores it. */
export interface Check {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}

/** How many bytes each of the 16 kinds takes, known or not. */
export function checkBytes(kind: number): number {
  return kind === 0 ? 0 : 4 << ((kind - 1) / 3);
}

/** Undefined for no checksum and for kinds that nobody defined yet, which are not compared. */
export function createCheck(kind: number): Check | undefined {
  switch (kind) {
    case 1:
      return new Crc32();
    case 4:
      return new Crc64();
    case 10:
      return new Sha256();
    default:
      return undefined;
  }
}

class Crc32 implements Check {
  private value = 0;

  update(bytes: Uint8Array): void {
    this.value = zlib().crc32(bytes, this.value);
  }

  digest(): Uint8Array {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(this.value);
    return bytes;
  }
}

class Sha256 implements Check {
  private readonly hash: Crypto.Hash = process.getBuiltinModule('node:crypto').createHash('sha256');

  update(bytes: Uint8Array): void {
    this.hash.update(bytes);
  }

  digest(): Uint8Array {
    return this.hash.digest();
  }
}

const polynomial = 0xc96c5795d7870f42n;
let crc64Table: { readonly low: Int32Array; readonly high: Int32Array } | undefined;

function buildCrc64Table(): NonNullable<typeof crc64Table> {
  const low = new Int32Array(256);
  const high = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) value = (value >> 1n) ^ (value & 1n ? polynomial : 0n);
    low[byte] = Number(BigInt.asIntN(32, value));
    high[byte] = Number(BigInt.asIntN(32, value >> 32n));
  }
  return { low, high };
}

class Crc64 implements Check {
  private low = -1;
  private high = -1;

  update(bytes: Uint8Array): void {
    const table = (crc64Table ??= buildCrc64Table());
    const { low: lows, high: highs } = table;
    let { low, high } = this;
    for (const byte of bytes) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ lows[index];
      high = (high >>> 8) ^ highs[index];
    }
    this.low = low;
    this.high = high;
  }

  digest(): Uint8Array {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(~this.low);
    bytes.writeInt32LE(~this.high, 4);
    return bytes;
  }
}
