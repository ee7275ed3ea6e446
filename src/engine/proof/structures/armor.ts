import { plainKeyLines } from '../../text/key-lines.ts';
import { decodeBase64 } from '../base64.ts';

/** A text between `-----BEGIN …-----` and `-----END …-----`, as found in files, strings and source code. */
export interface Armor {
  readonly label: string;
  /** `DEK-Info` and the like, by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Absent if the body is not base64. */
  readonly bytes: Uint8Array | undefined;
}

const frame = /-{4,5} ?BEGIN ([A-Za-z0-9 ]+?) ?-{4,5}([\s\S]*?)(?:-{4,5} ?END |$)/;

/** Reads through escapes, quotes, string concatenation, comment signs and indentation. Undefined if nothing begins. */
export function parseArmor(text: string): Armor | undefined {
  const match = frame.exec(plainKeyLines(text));
  if (match === null) return undefined;
  const lines = plainLines(match[2] ?? '');
  const headers = new Map<string, string>();
  const body: string[] = [];
  for (const line of lines) {
    const header = /^([A-Za-z-]+): ?(.*)$/.exec(line);
    if (header !== null) headers.set((header[1] ?? '').toLowerCase(), header[2] ?? '');
    else if (!/^=[0-9A-Za-z+/]{4}$/.test(line)) body.push(line);
  }
  // A patch that adds the key has a plus before each line, which is a digit of base64, too.
  const isAdded = body.length > 1 && body.every((line) => line.startsWith('+'));
  const digits = isAdded ? body.map((line) => line.slice(1)) : body;
  return { label: match[1] ?? '', headers, bytes: decodeBase64(digits.join('')) };
}

/** Splits the text at real and escaped line breaks and strips each line of what a language puts around it. */
function plainLines(text: string): string[] {
  return text
    .replace(/\\+(?:r\\+n|[nr]|u000[aAdD])/g, '\n')
    .replace(/\\+t|\\+(?=\s|$|["'])/g, ' ')
    .replace(/["'`][\s+.,&_;)]*["'`]/g, '\n')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^(?:[\s"'`#*>|,;]|\/\/ |\+ )+/, '').replace(/(?:[\s"'`,;.&_)\\]|(?<=["' ])\+)+$/, ''))
    .flatMap((line) => (line.includes(':') ? [line] : line.split(/\s+/)))
    .filter((line) => line !== '');
}
