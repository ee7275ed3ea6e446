import type { BlobStream } from '../../../model/source.ts';
import type { Container } from '../../archive/container.ts';
import { quote } from '../quote.ts';
import { DatabasePages } from './pages.ts';
import { readRecord, type TextEncoding } from './record.ts';

const headerBytes = 100;
const encodings: readonly TextEncoding[] = ['utf8', 'utf8', 'utf16le', 'utf16be'];
/** Shorter texts are no secrets. */
const shortestText = 4;
const longestName = 64;
/** A table with more text is passed on in pieces of this size. */
const pieceLength = 1024 * 1024;

const keyColumns = new Set(
  'name key option option_name setting setting_name variable config_key meta_key property parameter k'.split(' '),
);
const valueColumns = new Set('value val option_value setting_value config_value meta_value data content v'.split(' '));

const tableConstraints: ReadonlySet<string> = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);
/** What a program would call a setting. */
const settingName = /^[A-Za-z_][\w.:/-]{0,79}$/;

const secretKey =
  /api|secret|access|private|auth|crypt|sign|master|licen[cs]e|ssh|account|token|client|consumer|hmac|jwt/i;

interface Table {
  readonly name: string;
  readonly root: number;
  readonly columns: readonly string[];
}

/**
 * Passes on the texts in the tables of an SQLite database, each as `column = 'value'`; in a table of settings, as
 * `name = 'value'`. In the file, the values of a row stand one right after the other, those that are longer than a page
 * are cut, and others are in UTF-16.
 */
export function readDatabase(container: Container, bytes: Uint8Array): void {
  if (bytes.length < headerBytes) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodings[buffer.readUInt32BE(56)] ?? 'utf8';
  const pages = new DatabasePages(buffer);
  for (const table of tablesOf(pages, encoding)) passTable(container, pages, table, encoding);
  if (pages.isDamaged) container.complainBroken('a page of the database is damaged');
}

/** The first page is a table of tables: type, name, table, root page and statement. */
function tablesOf(pages: DatabasePages, encoding: TextEncoding): readonly Table[] {
  const tables: Table[] = [];
  for (const payload of pages.records(1)) {
    const { values, isDamaged } = readRecord(payload, encoding);
    if (isDamaged) pages.isDamaged = true;
    const [type, name, , root, statement] = values;
    if (type === 'table' && typeof name === 'string' && typeof root === 'number' && root > 0)
      tables.push({ name, root, columns: typeof statement === 'string' ? columnsOf(statement) : [] });
  }
  return tables;
}

/** The names in `CREATE TABLE t (a TEXT, "b c" VARCHAR(10), PRIMARY KEY (a))`, if rows have their order. */
function columnsOf(statement: string): readonly string[] {
  // Without numbers of their own, rows begin with their key.
  if (/\bWITHOUT\s+ROWID\b/i.test(statement) && !/^[^,]*\bPRIMARY\s+KEY\b/i.test(statement)) return [];
  const names: string[] = [];
  const part = /\(|\)|,|\bCONSTRAINT\b|(["`'[])([^"`'\]]{1,200})["`'\]]|[\w$]+/gi;
  let depth = 0;
  let isStart = false;
  for (const [text, opener, quoted] of statement.matchAll(part)) {
    if (text === '(') isStart = ++depth === 1;
    else if (text === ')') depth--;
    else if (text === ',') isStart = depth === 1;
    else if (depth === 1 && isStart) {
      if (opener === undefined && tableConstraints.has(text.toUpperCase())) break;
      names.push((quoted ?? text).slice(0, longestName));
      isStart = false;
    }
  }
  return names;
}

function passTable(container: Container, pages: DatabasePages, table: Table, encoding: TextEncoding): void {
  const keyAt = table.columns.findIndex((column) => keyColumns.has(column.toLowerCase()));
  const valueAt = table.columns.findIndex((column) => valueColumns.has(column.toLowerCase()));
  const writer = new TableWriter(container, `table ${table.name}`);
  for (const payload of pages.records(table.root)) {
    const { values, isDamaged } = readRecord(payload, encoding);
    if (isDamaged) pages.isDamaged = true;
    const key = values[keyAt];
    const setting =
      typeof key === 'string' && typeof values[valueAt] === 'string' && settingName.test(key) ? key : undefined;
    for (const [index, value] of values.entries()) {
      if (typeof value !== 'string' || value.length < shortestText) continue;
      if (setting === undefined) writer.write(lineOf(columnName(table, index), value));
      else if (index !== keyAt) writer.write(lineOf(index === valueAt ? setting : columnName(table, index), value));
    }
  }
  writer.end();
}

/** Most columns that are called a key hold what other rows, or the world, go by: they are shown without their name. */
function columnName({ columns }: Table, index: number): string {
  const name = columns[index] ?? '';
  return /key$/i.test(name) && !secretKey.test(name) ? '' : name;
}

function lineOf(name: string, value: string): string {
  const quoted = name === '' || name.includes('\n') ? undefined : quote(value);
  return quoted === undefined ? `${value}\n` : `${name} = ${quoted}\n`;
}

/** Passes the text of a table on as one blob, or as a stream if it is long. */
class TableWriter {
  private readonly container: Container;
  private readonly name: string;
  private lines: string[] = [];
  private length = 0;
  private stream: BlobStream | undefined;

  constructor(container: Container, name: string) {
    this.container = container;
    this.name = name;
  }

  write(line: string): void {
    this.lines.push(line);
    this.length += line.length;
    if (this.length < pieceLength) return;
    const { container } = this;
    this.stream ??= container.expansion.sink.stream(container.pathOf(this.name));
    this.stream.write(this.takeLines());
  }

  end(): void {
    if (!this.stream) {
      this.container.passText(this.name, this.takeLines());
      return;
    }
    this.stream.write(this.takeLines());
    this.stream.end();
  }

  private takeLines(): Uint8Array {
    const bytes = Buffer.from(this.lines.join(''));
    this.lines = [];
    this.length = 0;
    return bytes;
  }
}
