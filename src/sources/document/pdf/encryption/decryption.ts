import type { PdfObjects } from '../objects.ts';
import { PdfText, type PdfDictionary, type PdfValue } from '../values.ts';
import { createDecipheriv, createHash } from './crypto.ts';
import { modernKey } from './modern-key.ts';
import { rc4 } from './rc4.ts';

/** Takes the place of a password that is too short. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const initialBytes = 16;

type Method = 'rc4' | 'aes' | 'aes-256' | 'none';

/**
 * Undoes the encryption of a PDF that everybody may open: only what they may do with it is restricted, and its key follows
 * from the empty password.
 */
export class Decryption {
  private readonly key: Buffer;
  private readonly streamMethod: Method;
  private readonly textMethod: Method;
  readonly hasPlainMetadata: boolean;

  private constructor(key: Buffer, dictionary: PdfDictionary, objects: PdfObjects) {
    this.key = key;
    this.streamMethod = methodOf(objects, dictionary, 'StmF');
    this.textMethod = methodOf(objects, dictionary, 'StrF');
    this.hasPlainMetadata = dictionary.get('EncryptMetadata') === false;
  }

  /** Undefined if there is a password, or the method is not known. */
  static open(objects: PdfObjects, dictionary: PdfDictionary, fileId: string): Decryption | undefined {
    const revision = objects.number(dictionary.get('R')) ?? 0;
    if (dictionary.get('Filter') !== 'Standard' || revision < 2) return undefined;
    const key = revision >= 5 ? modernKey(objects, dictionary, revision) : oldKey(objects, dictionary, fileId);
    return key && new Decryption(key, dictionary, objects);
  }

  stream(bytes: Uint8Array, number: number, generation: number): Uint8Array {
    return this.decrypt(this.streamMethod, bytes, number, generation);
  }

  /** A value with all texts in it decrypted. */
  value(value: PdfValue, number: number, generation: number): PdfValue {
    if (value instanceof PdfText) {
      const bytes = this.decrypt(this.textMethod, Buffer.from(value.bytes, 'latin1'), number, generation);
      return new PdfText(Buffer.from(bytes).toString('latin1'), { isPlain: false });
    }
    if (Array.isArray(value)) return value.map((part: PdfValue) => this.value(part, number, generation));
    if (!(value instanceof Map)) return value;
    const entries = [...value].map(([key, part]): [string, PdfValue] => [key, this.value(part, number, generation)]);
    return new Map(entries);
  }

  private decrypt(method: Method, bytes: Uint8Array, number: number, generation: number): Uint8Array {
    switch (method) {
      case 'none':
        return bytes;
      case 'rc4':
        return rc4(this.objectKey(number, generation, ''), bytes);
      case 'aes':
        return decryptBlocks('aes-128-cbc', this.objectKey(number, generation, 'sAlT'), bytes);
      case 'aes-256':
        return decryptBlocks('aes-256-cbc', this.key, bytes);
    }
  }

  private objectKey(number: number, generation: number, salt: string): Buffer {
    const numbers = Buffer.of(number, number >> 8, number >> 16, generation, generation >> 8);
    const hash = createHash('md5').update(this.key).update(numbers).update(salt).digest();
    return hash.subarray(0, Math.min(this.key.length + 5, 16));
  }
}

function methodOf(objects: PdfObjects, dictionary: PdfDictionary, use: 'StmF' | 'StrF'): Method {
  if ((objects.number(dictionary.get('V')) ?? 0) < 4) return 'rc4';
  const name = dictionary.get(use);
  const filter =
    typeof name === 'string' ? objects.dictionary(objects.dictionary(dictionary.get('CF'))?.get(name)) : undefined;
  switch (filter?.get('CFM')) {
    case 'V2':
      return 'rc4';
    case 'AESV2':
      return 'aes';
    case 'AESV3':
      return 'aes-256';
    default:
      return 'none';
  }
}

/** The key of all but the newest revisions, if the empty password is right. */
function oldKey(objects: PdfObjects, dictionary: PdfDictionary, fileId: string): Buffer | undefined {
  const [owner, user] = [objects.resolve(dictionary.get('O')), objects.resolve(dictionary.get('U'))];
  const permissions = objects.number(dictionary.get('P'));
  const revision = objects.number(dictionary.get('R')) ?? 0;
  if (!(owner instanceof PdfText && user instanceof PdfText) || permissions === undefined) return undefined;
  const bits = revision === 2 ? 40 : (objects.number(dictionary.get('Length')) ?? (revision >= 4 ? 128 : 40));
  const length = Math.min(Math.max(bits / 8, 5), 16);
  const id = Buffer.from(fileId, 'latin1');
  const first = Buffer.alloc(4);
  first.writeUInt32LE(permissions >>> 0);
  const hash = createHash('md5')
    .update(padding)
    .update(Buffer.from(owner.bytes, 'latin1').subarray(0, 32))
    .update(first)
    .update(id);
  if (revision >= 4 && dictionary.get('EncryptMetadata') === false) hash.update(Buffer.alloc(4, 0xff));
  let key = hash.digest().subarray(0, length);
  for (let round = 0; revision >= 3 && round < 50; round++)
    key = createHash('md5').update(key).digest().subarray(0, length);
  return isKeyRight(key, revision, id, Buffer.from(user.bytes, 'latin1')) ? key : undefined;
}

function isKeyRight(key: Buffer, revision: number, id: Buffer, user: Buffer): boolean {
  if (revision === 2) return user.subarray(0, 32).equals(rc4(key, padding));
  let check: Uint8Array = createHash('md5').update(padding).update(id).digest();
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return user.subarray(0, 16).equals(check);
}

/** What cannot be decrypted is nothing: its first block is missing, or its last one is cut off. */
function decryptBlocks(algorithm: string, key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % initialBytes);
  if (whole <= initialBytes) return new Uint8Array(0);
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, initialBytes)).setAutoPadding(false);
  const decrypted = Buffer.concat([decipher.update(bytes.subarray(initialBytes, whole)), decipher.final()]);
  const fill = decrypted.at(-1) ?? 0;
  return fill >= 1 && fill <= initialBytes ? decrypted.subarray(0, decrypted.length - fill) : decrypted;
}
