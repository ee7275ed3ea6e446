import { LargePattern } from '../../search/large-pattern.ts';
import { alphanumeric, isKind } from '../characters.ts';
import { codeFormatPatterns } from './code-format-patterns.ts';
import { formatPatterns } from './format-patterns.ts';

interface Format {
  readonly what: string;
  readonly pattern: LargePattern;
  /** Bits of `marksIn`, all of them where none has to stand in a value. */
  readonly marks: number;
}

const formats: readonly Format[] = [...formatPatterns, ...codeFormatPatterns].map(([what, pattern, marks]) => ({
  what,
  pattern: new LargePattern(pattern),
  marks: marks === undefined ? -1 : marksIn(marks),
}));

/** Which marks stand in a value, a bit for each of the 32 that ASCII has. */
function marksIn(value: string): number {
  let bits = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const place = code < 48 ? code - 33 : code < 65 ? code - 43 : code < 97 ? code - 69 : code - 95;
    if (place >= 0 && place < 32 && !isKind(code, alphanumeric)) bits |= 1 << place;
  }
  return bits;
}

/** By the marks in a value, those that it may fit: most patterns need one that few values hold. */
const formatsByMarks = new Map<number, readonly Format[]>();

const mostKnown = 1024;

function formatsWith(marks: number): readonly Format[] {
  const known = formatsByMarks.get(marks);
  if (known !== undefined) return known;
  if (formatsByMarks.size >= mostKnown) formatsByMarks.clear();
  const found = formats.filter((format) => (format.marks & marks) !== 0 || format.marks === -1);
  formatsByMarks.set(marks, found);
  return found;
}

/** Those that fit a value of letters and digits alone. */
const plainFormats = formats.filter(
  ({ what }) =>
    what === 'a key of the keyboard' ||
    what === 'a type of texts' ||
    what === 'a pattern of dates' ||
    what === 'an identifier of Twilio' ||
    what === 'a size' ||
    what === 'a version of an API' ||
    what === 'an encoding of text' ||
    what.startsWith('an algorithm') ||
    what.startsWith('what a server') ||
    what === 'a public key or a certificate' ||
    what.startsWith('a PEM') ||
    what === 'a filter or a query',
);

/** The first format that a value has, of those that its marks allow. */
export function knownFormatOf(value: string, hasMarks: boolean): string | undefined {
  return (hasMarks ? formatsWith(marksIn(value)) : plainFormats).find(({ pattern }) => pattern.test(value))?.what;
}
