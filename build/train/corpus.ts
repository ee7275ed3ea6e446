import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text in which somebody marked what is a secret and what is not. */
export interface LabelledFile {
  /** The path of the file in its repository. */
  readonly path: string;
  readonly repository: string;
  /** Latin-1, one byte one character. */
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  /** In bytes, end exclusive; the whole line if no place is given. */
  readonly start: number;
  readonly end: number;
  /** `T` for a secret, `F` for none, `X` for a dummy in a secret's place. */
  readonly truth: 'T' | 'F' | 'X';
  /** Whether the measure counts it. */
  readonly isCore: boolean;
  readonly isOneLine: boolean;
  readonly hasPlace: boolean;
  readonly category: string;
}

interface Row {
  readonly file: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly truth: 'T' | 'F' | 'X';
  readonly category: string;
  readonly core: boolean;
}

/** Reads `labels.jsonl` of a folder and the files it names, which lie under `files/REPOSITORY/`. */
export function readCorpus(folder: string): readonly LabelledFile[] {
  const byFile = new Map<string, Row[]>();
  for (const line of readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const row: unknown = JSON.parse(line);
    if (!isRow(row)) throw new Error(`labels.jsonl holds a line that is not a label: ${line.slice(0, 100)}`);
    const rows = byFile.get(row.file) ?? [];
    rows.push(row);
    byFile.set(row.file, rows);
  }
  return [...byFile].map(([file, rows]) => readFile(folder, file, rows));
}

function readFile(folder: string, file: string, rows: readonly Row[]): LabelledFile {
  const bytes = readFileSync(join(folder, 'files', file));
  const text = bytes.toString('latin1');
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const slash = file.indexOf('/');
  return {
    path: file.slice(slash + 1),
    repository: file.slice(0, slash),
    text,
    labels: rows.map((row) => toLabel(row, bytes, starts)),
  };
}

function toLabel(
  { lineStart, lineEnd, valueStart, valueEnd, truth, category, core }: Row,
  bytes: Buffer,
  starts: readonly number[],
): Label {
  const lineOf = (line: number): readonly [number, number] => [
    starts[line - 1] ?? bytes.length,
    line < starts.length ? starts[line] - 1 : bytes.length,
  ];
  const [first, firstEnd] = lineOf(Math.min(lineStart, starts.length));
  const [last, end] = lineOf(Math.min(lineEnd, starts.length));
  return {
    start: valueStart >= 0 ? first + columnBytes(bytes.subarray(first, firstEnd), valueStart) : first,
    end: valueEnd >= 0 ? last + columnBytes(bytes.subarray(last, end), valueEnd) : end,
    truth,
    isCore: core,
    isOneLine: lineStart === lineEnd,
    hasPlace: valueStart >= 0,
    category,
  };
}

/** Columns count code points. */
function columnBytes(line: Buffer, column: number): number {
  return Buffer.byteLength([...line.toString('utf8')].slice(0, column).join(''));
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false;
  const fields = new Map<string, unknown>(Object.entries(row));
  const areNumbers = ['lineStart', 'lineEnd', 'valueStart', 'valueEnd'].every(
    (name) => typeof fields.get(name) === 'number',
  );
  const truth = fields.get('truth');
  return (
    areNumbers &&
    typeof fields.get('file') === 'string' &&
    typeof fields.get('category') === 'string' &&
    typeof fields.get('core') === 'boolean' &&
    (truth === 'T' || truth === 'F' || truth === 'X')
  );
}
