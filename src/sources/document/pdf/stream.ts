import type { Container } from '../../archive/container.ts';
import { formatSize } from '../../archive/expansion/limits.ts';
import { complainOfLimit, inflatePart, isExhausted } from '../inflate-zlib.ts';
import type { PdfObjects, PdfStream } from './objects.ts';
import { undoPngPredictor } from './predictor.ts';
import { decodeBase85, decodeHex, decodeLzw, decodeRunLength } from './text-filters.ts';
import type { PdfDictionary } from './values.ts';

const mostFilters = 8;
const empty = new Uint8Array(0);
/** Lower numbers are no predictor, or TIFF's, which text is not stored with. */
const firstPngPredictor = 10;

/** The names of a stream's filters, in the order in which they are undone. */
export function filtersOf(objects: PdfObjects, dictionary: PdfDictionary): readonly string[] {
  const filter = objects.resolve(dictionary.get('Filter') ?? dictionary.get('F'));
  const names = typeof filter === 'string' ? [filter] : objects.list(filter).map((name) => objects.resolve(name));
  return names.filter((name) => typeof name === 'string').slice(0, mostFilters);
}

/** Undoes the filters of a document's streams, within the limits of what contains it. */
export class StreamDecoder {
  private readonly container: Container;
  private readonly objects: PdfObjects;

  constructor(container: Container, objects: PdfObjects) {
    this.container = container;
    this.objects = objects;
  }

  /** The content of a stream; nothing if that is an image in a format of its own. */
  decode({ dictionary, data }: PdfStream): Uint8Array {
    const { objects } = this;
    const filters = filtersOf(objects, dictionary);
    if (filters.length > 0 && isExhausted(this.container)) return empty;
    const parameters = objects.resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP'));
    let decoded = data;
    for (const [index, filter] of filters.entries()) {
      const given = objects.dictionary(Array.isArray(parameters) ? objects.list(parameters)[index] : parameters);
      decoded = this.undo(filter, given, decoded);
    }
    return decoded;
  }

  private undo(filter: string, parameters: PdfDictionary | undefined, data: Uint8Array): Uint8Array {
    const most = this.container.expansion.limits.heldBytes;
    switch (filter) {
      case 'FlateDecode':
      case 'Fl':
        return this.undoPredictor(parameters, inflatePart(this.container, data));
      case 'LZWDecode':
      case 'LZW': {
        const isEarly = this.objects.number(parameters?.get('EarlyChange')) !== 0;
        return this.undoPredictor(parameters, this.within(data, decodeLzw(data, isEarly, most)));
      }
      case 'RunLengthDecode':
      case 'RL':
        return this.within(data, decodeRunLength(data, most));
      case 'ASCII85Decode':
      case 'A85':
        return this.within(data, decodeBase85(data));
      case 'ASCIIHexDecode':
      case 'AHx':
        return decodeHex(data);
      case 'Crypt':
        return data;
      default:
        return empty;
    }
  }

  /** Counts what grew, and drops it if that breaks a limit. */
  private within(data: Uint8Array, decoded: Uint8Array): Uint8Array {
    const { budget, limits } = this.container.expansion;
    const broken =
      decoded.length > limits.heldBytes
        ? `streams in a document of more than ${formatSize(limits.heldBytes)} after inflating`
        : budget.findBrokenLimit(data.length, 0, decoded.length);
    if (broken !== undefined) {
      complainOfLimit(this.container, broken);
      return empty;
    }
    budget.addInflated(decoded.length);
    return decoded;
  }

  private undoPredictor(parameters: PdfDictionary | undefined, data: Uint8Array): Uint8Array {
    const number = (key: string, otherwise: number): number => this.objects.number(parameters?.get(key)) ?? otherwise;
    if (number('Predictor', 1) < firstPngPredictor) return data;
    const pixelBits = number('Colors', 1) * number('BitsPerComponent', 8);
    const columns = Math.ceil((pixelBits * number('Columns', 1)) / 8);
    if (!(columns > 0) || columns > data.length) return data;
    return undoPngPredictor(data, columns, Math.max(1, Math.ceil(pixelBits / 8)));
  }
}
