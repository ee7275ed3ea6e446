import { addToGroup } from '../../../foundation/groups.ts';
import { quote } from '../quote.ts';
import { assignmentsIn } from './assignments.ts';
import { type CodeObject, type MarshalValue, MarshalReader } from './marshal.ts';

export interface BytecodeText {
  readonly text: Uint8Array;
  /** Whether all of the file was understood, so that its own bytes hold nothing else. */
  readonly isWhole: boolean;
  /** Whether it is of a version that is known here: a later one may write what is new. */
  readonly isKnown: boolean;
}

/** Python 3.14 begins at 3600 and ends before this. */
const firstUnknownMagic = 3650;
/** Shorter names are words. */
const shortestName = 20;
const longestName = 4096;

/**
 * The texts of compiled Python (`.pyc`), each once and on a line of its own; with its name where the code gives it one:
 * `API_KEY = 'value'`. In the file, texts are followed by whatever comes next, which may be a letter.
 */
export function textOfBytecode(bytes: Uint8Array): BytecodeText {
  const magic = bytes[0] | (bytes[1] << 8);
  const reader = new MarshalReader(bytes, magic, headerBytes(magic));
  const isWhole = reader.read();
  const lines = new Lines(bytes.length);
  // Code objects may share their parts, and so be much more than the file.
  let room = 4 * bytes.length;
  for (const code of reader.codes) {
    room -= code ? code.constants.length + code.code.length : 0;
    if (code && room > 0) addCode(lines, code, magic);
  }
  // What belongs to no code object, such as what comes before damage.
  for (const text of reader.texts) lines.add(text);
  for (const name of reader.names) if (name.length >= shortestName) lines.add(name);
  return { text: lines.toBytes(), isWhole, isKnown: magic < firstUnknownMagic || magic > 60_000 };
}

/** Magic number, date, and from 3.3 on the size of the source, from 3.7 on flags as well. */
function headerBytes(magic: number): number {
  if (magic > 60_000 || magic < 3210) return 8;
  return magic < 3390 ? 12 : 16;
}

/** In the order of the constants, which is that of the source. */
function addCode(lines: Lines, code: CodeObject, magic: number): void {
  const named = new Map<number, string[]>();
  for (const { constant, name, sign } of assignmentsIn(code, magic)) {
    const value = code.constants[constant];
    const quoted = typeof value === 'string' ? quote(value) : undefined;
    if (quoted === undefined || !isTelling(name)) continue;
    addToGroup(named, constant, `${name} ${sign} ${quoted}`);
  }
  for (const [index, constant] of code.constants.entries()) {
    const assigned = named.get(index);
    if (assigned && typeof constant === 'string') lines.addNamed(constant, assigned);
    else addTexts(lines, constant);
  }
}

/** Whether a person chose the name: `__doc__` and `__qualname__` are the compiler's. */
function isTelling(name: string): boolean {
  return !name.startsWith('__') && !name.includes('\n') && name.length <= longestName;
}

/** Looks at the parts of what is not nested: nested values may share their parts, and even hold themselves. */
function addTexts(lines: Lines, constant: MarshalValue): void {
  for (const text of Array.isArray(constant) ? constant : [constant]) if (typeof text === 'string') lines.add(text);
}

class Lines {
  private readonly lines: string[] = [];
  private readonly known = new Set<string>();
  /** Names may be used again and again, so that their lines could become much longer than the file. */
  private room: number;

  constructor(bytes: number) {
    this.room = bytes;
  }

  add(text: string): void {
    if (text === '' || this.known.has(text)) return;
    this.known.add(text);
    this.lines.push(text);
  }

  addNamed(text: string, lines: readonly string[]): void {
    for (const line of lines) {
      if (this.known.has(line)) continue;
      this.room -= line.length;
      if (this.room < 0) this.add(text);
      else this.add(line);
    }
    this.known.add(text);
  }

  toBytes(): Uint8Array {
    return Buffer.from(this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`, 'latin1');
  }
}
