import type { Container } from '../../archive/container.ts';
import { Decryption } from './encryption/decryption.ts';
import { endOfInput, Lexer } from './lexer.ts';
import { StreamDecoder } from './stream.ts';
import { isDictionary, isList, Operator, type PdfDictionary, PdfReference, PdfText, type PdfValue } from './values.ts';

/** How many revisions are asked for the root of the file and its encryption, the last ones first. */
const mostTrailers = 64;

export interface PdfObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** The bytes of a stream as they are stored. */
  readonly data?: Uint8Array;
  /** Stands in a compressed stream, and so not in the bytes of the file. */
  readonly isHidden: boolean;
}

export interface PdfStream {
  readonly object: PdfObject;
  readonly dictionary: PdfDictionary;
  readonly data: Uint8Array;
}

/** All objects of a PDF, in their order, found by looking for them: tables of where they are may be wrong, or missing. */
export class PdfObjects {
  readonly all: PdfObject[] = [];
  /** What the ends of the file, and of each of its revisions, say of it. */
  readonly trailers: PdfDictionary[] = [];
  private readonly container: Container;
  private readonly decoder: StreamDecoder;
  private readonly last = new Map<number, PdfObject>();

  constructor(container: Container, bytes: Uint8Array) {
    this.container = container;
    this.decoder = new StreamDecoder(container, this);
    this.findObjects(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.findTrailers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  /** Undoes the encryption, if there is one; false if a password is needed. */
  decrypt(): boolean {
    const trailer = this.trailers.find((entries) => this.resolve(entries.get('Encrypt')) !== undefined);
    if (!trailer) return true;
    const dictionary = this.dictionary(trailer.get('Encrypt'));
    const [id] = this.list(trailer.get('ID'));
    const decryption = dictionary && Decryption.open(this, dictionary, id instanceof PdfText ? id.bytes : '');
    if (!decryption) return false;
    for (const [index, object] of this.all.entries()) {
      if (object.value === dictionary) continue;
      const decrypted = decryptObject(decryption, object);
      if (this.last.get(object.number) === object) this.last.set(object.number, decrypted);
      this.all[index] = decrypted;
    }
    return true;
  }

  /** Adds the objects that lie in compressed streams. */
  unpack(): void {
    const found = this.all.length;
    for (let index = 0; index < found; index++) {
      const stream = this.streamOf(this.all[index]);
      if (stream?.dictionary.get('Type') === 'ObjStm') this.unpackStream(stream);
    }
  }

  resolve(value: PdfValue): PdfValue {
    let resolved = value;
    for (let hops = 0; resolved instanceof PdfReference && hops < 8; hops++)
      resolved = this.last.get(resolved.number)?.value;
    return resolved instanceof PdfReference ? undefined : resolved;
  }

  dictionary(value: PdfValue): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  list(value: PdfValue): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return isList(resolved) ? resolved : [];
  }

  number(value: PdfValue): number | undefined {
    const resolved = this.resolve(value);
    return typeof resolved === 'number' ? resolved : undefined;
  }

  stream(value: PdfValue): PdfStream | undefined {
    const object = value instanceof PdfReference ? this.last.get(value.number) : undefined;
    return object && this.streamOf(object);
  }

  streamOf(object: PdfObject): PdfStream | undefined {
    const { value, data } = object;
    return data && isDictionary(value) ? { object, dictionary: value, data } : undefined;
  }

  decode(stream: PdfStream): Uint8Array {
    return this.decoder.decode(stream);
  }

  private add(object: PdfObject): void {
    this.all.push(object);
    this.last.set(object.number, object);
  }

  private findObjects(bytes: Buffer): void {
    const lexer = new Lexer(bytes);
    for (let at = bytes.indexOf('obj'); at >= 0; at = bytes.indexOf('obj', Math.max(lexer.position, at + 3))) {
      const numbers = numbersBefore(bytes, at);
      if (!numbers) continue;
      lexer.position = at + 3;
      const value = lexer.next();
      if (value === endOfInput) break;
      if (value instanceof Operator) continue;
      const data = isDictionary(value) ? this.dataAfter(lexer, value) : undefined;
      this.add({ ...numbers, value, isHidden: false, ...(data && { data }) });
      if (isDictionary(value) && value.get('Type') === 'XRef') this.trailers.push(value);
    }
  }

  /** The bytes of a stream that begins here, by its length if that is right, else up to the word that ends it. */
  private dataAfter(lexer: Lexer, dictionary: PdfDictionary): Uint8Array | undefined {
    const { bytes } = lexer;
    lexer.skipBlanks();
    let start = lexer.position;
    if (bytes.toString('latin1', start, start + 6) !== 'stream') return undefined;
    start += 6;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const length = this.number(dictionary.get('Length'));
    const isRight =
      length !== undefined && bytes.toString('latin1', start + length, start + length + 14).includes('endstream');
    const found = isRight ? start + length : bytes.indexOf('endstream', start);
    if (found < 0) this.container.complainBroken('ends in the middle');
    const end = found < 0 ? bytes.length : found;
    lexer.position = end;
    return bytes.subarray(start, end);
  }

  private findTrailers(bytes: Buffer): void {
    let left = mostTrailers;
    for (let at = bytes.lastIndexOf('trailer'); at > 0 && left > 0; at = bytes.lastIndexOf('trailer', at - 1), left--) {
      const value = new Lexer(bytes, at + 7).next();
      if (isDictionary(value)) this.trailers.push(value);
    }
  }

  /** First pairs of a number and a place, then the objects. */
  private unpackStream(stream: PdfStream): void {
    const lexer = new Lexer(this.decode(stream));
    const count = this.number(stream.dictionary.get('N')) ?? 0;
    const first = this.number(stream.dictionary.get('First')) ?? 0;
    const places: (readonly [number: number, place: number])[] = [];
    while (places.length < count) {
      const number = lexer.next();
      const place = lexer.next();
      if (typeof number !== 'number' || typeof place !== 'number') break;
      places.push([number, first + place]);
    }
    for (const [number, place] of places) {
      // In their order, so that none is read twice.
      if (place < lexer.position) continue;
      lexer.position = place;
      const value = lexer.next();
      if (!(value instanceof Operator)) this.add({ number, generation: 0, value, isHidden: true });
    }
  }
}

function decryptObject(decryption: Decryption, object: PdfObject): PdfObject {
  const { number, generation, data } = object;
  const type = isDictionary(object.value) ? object.value.get('Type') : undefined;
  const isPlain = type === 'XRef' || (type === 'Metadata' && decryption.hasPlainMetadata);
  const value = decryption.value(object.value, number, generation);
  if (!data || isPlain) return { ...object, value };
  return { ...object, value, data: decryption.stream(data, number, generation) };
}

/** `12 0 obj` */
function numbersBefore(bytes: Buffer, at: number): Pick<PdfObject, 'number' | 'generation'> | undefined {
  const head = /(\d{1,8})\s{1,4}(\d{1,5})\s{0,4}$/.exec(bytes.toString('latin1', Math.max(0, at - 22), at));
  return head ? { number: Number(head[1]), generation: Number(head[2]) } : undefined;
}
