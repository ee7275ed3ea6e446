import { Bzip2Decoder } from '../bzip2/bzip2.ts';
import type { Decoder, DecoderOutput } from '../decode/decoder.ts';
import type { Memory } from '../expansion/memory.ts';
import type { FilterName } from '../filters/filter.ts';
import { parseProperties } from '../lzma/lzma-coder.ts';
import { LzmaDecoder } from '../lzma/lzma.ts';
import { Lzma2Decoder } from '../lzma/lzma2.ts';
import { dictionaryOf } from '../xz/block-header.ts';
import { ZstdDecoder } from '../zstd/zstd.ts';
import { StoredDecoder } from './stored-decoder.ts';
import type { Coder } from './streams.ts';

const encryption = '06f10701';
const filters: ReadonlyMap<string, FilterName> = new Map([
  ['03', 'delta'],
  ['04', 'x86'],
  ['03030103', 'x86'],
]);
const unread: ReadonlyMap<string, string> = new Map([
  ['030401', 'PPMd'],
  ['040109', 'Deflate64'],
  ['0303011b', 'BCJ2'],
  ['03030205', 'the PowerPC filter'],
  ['03030401', 'the IA-64 filter'],
  ['03030501', 'the ARM filter'],
  ['03030701', 'the ARM-Thumb filter'],
  ['03030805', 'the SPARC filter'],
  ['05', 'the PowerPC filter'],
  ['06', 'the IA-64 filter'],
  ['07', 'the ARM filter'],
  ['08', 'the ARM-Thumb filter'],
  ['09', 'the SPARC filter'],
  ['0a', 'the ARM64 filter'],
]);

/** What a decoder of a 7z is made with. */
export interface CoderSetting {
  readonly output: DecoderOutput;
  readonly size: number;
  readonly mostMemory: number;
  readonly memory: Memory;
}

export function filterOf({ id }: Coder): FilterName | undefined {
  return filters.get(id);
}

export function isStored({ id }: Coder): boolean {
  return id === '00';
}

/** Why these cannot be undone, as a sentence. */
export function explainUnread(coders: readonly Coder[]): string {
  if (coders.some(({ id }) => id === encryption)) return 'encrypted';
  const name = coders.map(({ id }) => unread.get(id)).find((each) => each !== undefined);
  return name === undefined ? 'compressed by an unknown method' : `compressed by ${name}, which is not read`;
}

/** Undefined for a method that is not read. */
export function createCoder({ id, properties }: Coder, setting: CoderSetting): Decoder | undefined {
  const { output, size, mostMemory } = setting;
  switch (id) {
    case '00':
      return new StoredDecoder(size, output);
    case '21': {
      const dictionary = dictionaryOf(properties[0]);
      return dictionary === undefined ? undefined : new Lzma2Decoder(Math.min(dictionary, mostMemory), output);
    }
    case '030101':
      return createLzma(properties, setting);
    case '040108':
      return setting.memory.createInflateDecoder(output);
    case '040202':
      return new Bzip2Decoder(output);
    case '04f71101':
      return new ZstdDecoder(output, mostMemory);
    default:
      return undefined;
  }
}

function createLzma(properties: Uint8Array, { output, size, mostMemory }: CoderSetting): Decoder | undefined {
  const parsed = properties.length >= 5 ? parseProperties(properties[0]) : undefined;
  if (!parsed) return undefined;
  const history = Math.min(Buffer.from(properties).readUInt32LE(1), mostMemory);
  return new LzmaDecoder({ properties: parsed, history, size }, output);
}
