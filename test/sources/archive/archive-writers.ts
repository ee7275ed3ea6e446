import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipInput {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  readonly method?: 'stored' | 'deflate';
  /** Sum and sizes behind the data, as those write that cannot go back. */
  readonly descriptor?: 'marked' | 'bare' | 'wide';
  readonly isWide?: boolean;
  /** What the headers claim, where it is not the truth. */
  readonly flags?: number;
  readonly methodNumber?: number;
  readonly crc?: number;
}

/** A zip with all its offsets counted from its own start. */
export function zip(inputs: readonly ZipInput[], { comment = '' }: { comment?: string } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const entry = describe(input);
    const local = Buffer.concat([localHeader(entry), entry.data, descriptor(entry)]);
    directory.push(directoryHeader(entry, offset));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([
    ...locals,
    ...directory,
    endRecord(inputs, Buffer.concat(directory).length, offset, Buffer.from(comment)),
  ]);
}

interface Described {
  readonly input: ZipInput;
  readonly name: Buffer;
  readonly data: Buffer;
  readonly crc: number;
  readonly flags: number;
  readonly method: number;
}

function describe(input: ZipInput): Described {
  const isStored = input.method === 'stored';
  return {
    input,
    name: Buffer.from(input.name),
    data: isStored ? Buffer.from(input.bytes) : deflateRawSync(input.bytes),
    crc: input.crc ?? crc32(input.bytes),
    flags: (input.flags ?? 0) | (input.descriptor ? 8 : 0),
    method: input.methodNumber ?? (isStored ? 0 : 8),
  };
}

function localHeader({ input, name, data, crc, flags, method }: Described): Buffer {
  const isKnown = input.descriptor === undefined;
  const extra = input.isWide && isKnown ? wideExtra([input.bytes.length, data.length]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  if (isKnown) header.writeUInt32LE(crc, 14);
  if (isKnown) header.writeUInt32LE(input.isWide ? 0xffffffff : data.length, 18);
  if (isKnown) header.writeUInt32LE(input.isWide ? 0xffffffff : input.bytes.length, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function descriptor({ input, data, crc }: Described): Buffer {
  if (!input.descriptor) return Buffer.alloc(0);
  const mark = input.descriptor === 'bare' ? [] : [uint32(0x08074b50)];
  const number = input.descriptor === 'wide' ? uint64 : uint32;
  return Buffer.concat([...mark, uint32(crc), number(data.length), number(input.bytes.length)]);
}

function directoryHeader({ input, name, data, crc, flags, method }: Described, offset: number): Buffer {
  const extra = input.isWide ? wideExtra([input.bytes.length, data.length, offset]) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(input.isWide ? 0xffffffff : data.length, 20);
  header.writeUInt32LE(input.isWide ? 0xffffffff : input.bytes.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(input.isWide ? 0xffffffff : offset, 42);
  return Buffer.concat([header, name, extra]);
}

function endRecord(inputs: readonly ZipInput[], size: number, offset: number, comment: Buffer): Buffer {
  const isWide = inputs.some((input) => input.isWide);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(isWide ? 0xffff : inputs.length, 8);
  record.writeUInt16LE(isWide ? 0xffff : inputs.length, 10);
  record.writeUInt32LE(isWide ? 0xffffffff : size, 12);
  record.writeUInt32LE(isWide ? 0xffffffff : offset, 16);
  record.writeUInt16LE(comment.length, 20);
  const wide = Buffer.concat([
    uint32(0x06064b50),
    uint64(44),
    Buffer.alloc(12),
    uint64(inputs.length),
    uint64(inputs.length),
    uint64(size),
    uint64(offset),
    uint32(0x07064b50),
    uint32(0),
    uint64(offset + size),
    uint32(1),
  ]);
  return Buffer.concat(isWide ? [wide, record, comment] : [record, comment]);
}

function wideExtra(numbers: readonly number[]): Buffer {
  const body = Buffer.concat(numbers.map(uint64));
  const head = Buffer.alloc(4);
  head.writeUInt16LE(1, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

export interface TarInput {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly type?: string;
  /** What the header claims, where it is not the truth. */
  readonly size?: number;
  readonly age?: 'v7' | 'ustar' | 'gnu';
}

export function tar(inputs: readonly TarInput[]): Buffer {
  return Buffer.concat([...inputs.map(tarEntry), Buffer.alloc(1024)]);
}

/** A GNU long name in front of a file. */
export function longNamed(name: string, bytes: Uint8Array): readonly TarInput[] {
  return [
    { name: '././@LongLink', bytes: Buffer.from(`${name}\0`), type: 'L', age: 'gnu' },
    { name: name.slice(0, 99), bytes, age: 'gnu' },
  ];
}

/** A pax header in front of a file. */
export function paxNamed(records: Readonly<Record<string, string>>, file: TarInput): readonly TarInput[] {
  const text = Object.entries(records)
    .map(([key, value]) => paxRecord(key, value))
    .join('');
  return [{ name: 'PaxHeaders/file', bytes: Buffer.from(text), type: 'x' }, file];
}

function paxRecord(key: string, value: string): string {
  const bare = Buffer.byteLength(` ${key}=${value}\n`);
  let length = bare + 1;
  while (`${length}`.length + bare !== length) length++;
  return `${length} ${key}=${value}\n`;
}

export function tarEntry({
  name,
  bytes = Buffer.alloc(0),
  type = '0',
  size = bytes.length,
  age = 'ustar',
}: TarInput): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else header.writeBigUInt64BE(BigInt(size), 128);
  if (size >= 8 ** 11) header[124] = 0x80;
  header.write('        ', 148);
  header.write(type, 156);
  if (age === 'ustar') header.write('ustar\x0000', 257);
  if (age === 'gnu') header.write('ustar  \0', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
