/** The header ends too early or says what cannot be. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
}

/** Reads the parts of which the header of a 7z is made. */
export class HeaderReader {
  private readonly bytes: Buffer;
  private position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.take(1)[0];
  }

  uint32(): number {
    return this.take(4).readUInt32LE();
  }

  take(count: number): Buffer {
    if (count > this.bytes.length - this.position) throw new HeaderError('cut off');
    this.position += count;
    return this.bytes.subarray(this.position - count, this.position);
  }

  /** The highest bits of the first byte say how many follow, its others are the highest of the number. */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let i = 0; i < 8; i++) {
      const mask = 0x80 >>> i;
      if ((first & mask) === 0) return this.checked(value + (first & (mask - 1)) * 256 ** i);
      value += this.byte() * 256 ** i;
    }
    return this.checked(value);
  }

  /** A number of things of which each takes at least a bit, so that no loop runs longer than the header is. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length * 8) throw new HeaderError('more things than there is room for');
    return count;
  }

  bits(count: number): readonly boolean[] {
    return bitsOf(this.take(Math.ceil(count / 8)), count);
  }

  /** CRC-32s of so many things, of which some may have none. */
  sums(count: number): readonly (number | undefined)[] {
    const isAll = this.byte() !== 0;
    const has = isAll ? undefined : this.bits(count);
    return Array.from({ length: count }, (_, i) => (has && !has[i] ? undefined : this.uint32()));
  }

  private checked(value: number): number {
    if (value > Number.MAX_SAFE_INTEGER) throw new HeaderError('too large a number');
    return value;
  }
}

/** As many bits as are asked for, the highest of each byte first. */
export function bitsOf(bytes: Uint8Array, count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, i) => (bytes[i >>> 3] & (0x80 >>> (i & 7))) !== 0);
}
