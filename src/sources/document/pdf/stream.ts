import type { Container } from '../../archive/container.ts';
import { formatSize } from '../../archive/limits.ts';
import { complainOfLimit, inflatePart, isExhausted } from '../inflate-zlib.ts';
import type { PdfObjects, PdfStream } from './objects.ts';
import { undoPngPredictor } from './predictor.ts';
import { decodeBase85, decodeHex, decodeLzw, decodeRunLength } from './text-filters.ts';
import type { PdfDictionary } from './values.ts';

const mostFilters = 8;
const empty = new Uint8Array(0);

/** The names of a stream's filters, in the order in which they are undone. */
export function filtersOf(objects: PdfObjects, dictionary: PdfDictionary): readonly string[] {
  const filter = objects.resolve(dictionary.get('Filter') ?? dictionary.get('F'));
  const names = typeof filter === 'string' ? [filter] : objects.list(filter).map((name) => objects.resolve(name));
  return names.filter((name) => typeof name === 'string').slice(0, mostFilters);
}

/** The content of a stream; nothing if that is an image in a format of its own. */
export function decodeStream(container: Container, objects: PdfObjects, { dictionary, data }: PdfStream): Uint8Array {
  const filters = filtersOf(objects, dictionary);
  if (filters.length > 0 && isExhausted(container)) return empty;
  const parameters = objects.resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP'));
  let decoded = data;
  for (const [index, filter] of filters.entries()) {
    const given = objects.dictionary(Array.isArray(parameters) ? objects.list(parameters)[index] : parameters);
    decoded = undo(container, objects, filter, given, decoded);
  }
  return decoded;
}

function undo(
  container: Container,
  objects: PdfObjects,
  filter: string,
  parameters: PdfDictionary | undefined,
  data: Uint8Array,
): Uint8Array {
  const most = container.expansion.limits.heldBytes;
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return undoPredictor(objects, parameters, inflatePart(container, data));
    case 'LZWDecode':
    case 'LZW': {
      const isEarly = objects.number(parameters?.get('EarlyChange')) !== 0;
      return undoPredictor(objects, parameters, within(container, data, decodeLzw(data, isEarly, most)));
    }
    case 'RunLengthDecode':
    case 'RL':
      return within(container, data, decodeRunLength(data, most));
    case 'ASCII85Decode':
    case 'A85':
      return within(container, data, decodeBase85(data));
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
function within(container: Container, data: Uint8Array, decoded: Uint8Array): Uint8Array {
  const { budget, limits } = container.expansion;
  const broken =
    decoded.length > limits.heldBytes
      ? `streams in a document of more than ${formatSize(limits.heldBytes)} after inflating`
      : budget.findBrokenLimit(data.length, 0, decoded.length);
  if (broken !== undefined) {
    complainOfLimit(container, broken);
    return empty;
  }
  budget.addInflated(decoded.length);
  return decoded;
}

function undoPredictor(objects: PdfObjects, parameters: PdfDictionary | undefined, data: Uint8Array): Uint8Array {
  if (!parameters || (objects.number(parameters.get('Predictor')) ?? 1) < 10) return data;
  const number = (key: string, otherwise: number): number => objects.number(parameters.get(key)) ?? otherwise;
  const pixelBits = number('Colors', 1) * number('BitsPerComponent', 8);
  const columns = Math.ceil((pixelBits * number('Columns', 1)) / 8);
  if (!(columns > 0) || columns > data.length) return data;
  return undoPngPredictor(data, columns, Math.max(1, Math.ceil(pixelBits / 8)));
}
