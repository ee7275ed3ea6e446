import type { Filter, FilterOutput } from './filter.ts';

const call = 0xe8;
const jump = 0xe9;
const instructionBytes = 5;
/** How many bytes of an address are in doubt, by which of the last bytes looked like a call. */
const doubtfulBytes = Uint8Array.of(0, 1, 2, 2, 3);

/** In programs for x86, the targets of calls are stored as addresses from the start, not from the call. */
export class X86Filter implements Filter {
  private readonly output: FilterOutput;
  /** Where the next byte is, and where the last call was. */
  private position = 0;
  private lastCall = -instructionBytes;
  private mask = 0;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(output: FilterOutput) {
    this.output = output;
  }

  write(bytes: Uint8Array): boolean {
    const all = Buffer.concat([this.rest, bytes]);
    const done = this.convert(all);
    this.position = (this.position + done) | 0;
    this.rest = all.subarray(done);
    return this.output(all.subarray(0, done));
  }

  end(): boolean {
    return this.rest.length === 0 || this.output(this.rest);
  }

  /** Returns how many bytes are as they were; the last four may belong to an address. */
  private convert(bytes: Uint8Array): number {
    const limit = bytes.length - instructionBytes;
    let at = 0;
    while (at <= limit) {
      if (bytes[at] !== call && bytes[at] !== jump) {
        at++;
        continue;
      }
      this.age(((this.position + at) | 0) - this.lastCall);
      this.lastCall = (this.position + at) | 0;
      const top = bytes[at + 4];
      const before = this.mask >>> 1;
      if (isEdge(top) && before <= 4 && before !== 3) {
        this.replace(bytes, at);
        at += instructionBytes;
        this.mask = 0;
      } else {
        at++;
        this.mask |= isEdge(top) ? 0x11 : 1;
      }
    }
    return Math.max(at, 0);
  }

  /** Calls that are further back than an instruction do not matter any more. */
  private age(distance: number): void {
    if (distance > instructionBytes || distance < 0) this.mask = 0;
    else for (let i = 0; i < distance; i++) this.mask = (this.mask & 0x77) << 1;
  }

  private replace(bytes: Uint8Array, at: number): void {
    const next = this.position + at + instructionBytes;
    let source = (bytes[at + 4] << 24) | (bytes[at + 3] << 16) | (bytes[at + 2] << 8) | bytes[at + 1];
    let target = (source - next) | 0;
    while (this.mask !== 0) {
      const doubtful = doubtfulBytes[this.mask >>> 1] * 8;
      if (!isEdge((target >>> (24 - doubtful)) & 0xff)) break;
      source = target ^ ((1 << (32 - doubtful)) - 1);
      target = (source - next) | 0;
    }
    bytes[at + 4] = target & 0x1000000 ? 0xff : 0;
    bytes[at + 3] = target >>> 16;
    bytes[at + 2] = target >>> 8;
    bytes[at + 1] = target;
  }
}

/** Whether it is the highest byte of an address that is near. */
function isEdge(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
