/** A value in a PDF; a string is a name, and undefined is null. */
export type PdfValue =
  | number
  | boolean
  | string
  | undefined
  | PdfText
  | PdfReference
  | Operator
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A string: one character for each byte. */
export class PdfText {
  readonly bytes: string;
  /** Whether the file holds it just like this. */
  readonly isPlain: boolean;

  constructor(bytes: string, { isPlain }: { readonly isPlain: boolean }) {
    this.bytes = bytes;
    this.isPlain = isPlain;
  }

  /** As characters: PDF marks UTF-16 and UTF-8, and for the rest Latin-1 is near enough. */
  toString(): string {
    const { bytes } = this;
    if (bytes.startsWith('\u00fe\u00ff')) return fromUtf16(bytes.slice(2));
    return bytes.startsWith('\u00ef\u00bb\u00bf') ? Buffer.from(bytes.slice(3), 'latin1').toString() : bytes;
  }
}

/** An object, by its number. */
export class PdfReference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** A word that is no value: `obj`, `BT`, `Tj`. */
export class Operator {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Big-endian bytes as characters. */
export function fromUtf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  return text;
}

export function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return value instanceof Map;
}
