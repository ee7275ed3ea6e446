import { escapePattern } from '../../../foundation/escape-pattern.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { mostValues } from '../series/values.ts';
import { columnOf, type Columns, readCopied, readRows } from './row.ts';

const head = /create table\s{1,4}(?:if not exists\s{1,4})?(?<table>[`"[\]\w.$-]{1,80})\s{0,4}\(/iy;
/** A column's name and what is said about it, up to the comma that ends it: `price decimal(10,2) DEFAULT '1',`. */
const definition =
  /\s{0,40}(?<name>[`"[]?[A-Za-z_][\w$]{0,60}[`"\]]?)(?=[\s(])(?:[^,()'\r\n]|'[^'\r\n]{0,200}'|\((?:[^()'\r\n]|'[^'\r\n]{0,80}'){0,400}\)){0,300}\s{0,40}(?<mark>[,)])/y;
/** What begins a line of a schema that is about columns, not one of them. */
const clauses: ReadonlySet<string> = new Set(
  'primary unique key index constraint foreign check fulltext spatial exclude partition'.split(' '),
);
const mostColumns = 60;
/** No statement is looked for that begins farther behind the schema's first byte. */
const farthestStatement = 4700;

/**
 * The values of statements below a schema that do not name their columns, as `mysqldump` writes them: `CREATE TABLE
 * users (id int, password text); INSERT INTO users VALUES (1, 'x')`.
 */
export function candidatesOfSchema(window: string, hit: number, reading: Reading): readonly Candidate[] {
  head.lastIndex = hit;
  const table = head.exec(window)?.groups?.['table'];
  if (table === undefined) return [];
  const schema = columnsFrom(window, head.lastIndex);
  const reach = hit + farthestStatement;
  if (schema === undefined) {
    lookUpTo(reach, window, reading);
    return [];
  }
  if (schema.columns.every((column) => column === undefined)) {
    reading.end = schema.end;
    return [];
  }
  const candidates: Candidate[] = [];
  const reader = { window, columns: schema.columns, candidates, reading };
  const filled = statementsOf(table);
  filled.lastIndex = schema.end;
  for (let found = filled.exec(window); found !== null && found.index < reach; found = filled.exec(window)) {
    if (candidates.length >= mostValues) {
      reading.isLong = true;
      break;
    }
    const read = found[0].endsWith('\n') ? readCopied : readRows;
    read(reader, filled.lastIndex);
  }
  lookUpTo(reach, window, reading);
  return candidates;
}

/** A schema may go on where the window ends, and statements may follow: a larger window must not find more of them. */
function lookUpTo(reach: number, window: string, reading: Reading): void {
  reading.isCut ||= window.length < reach;
  reading.end = Math.max(reading.end, Math.min(window.length, reach));
}

function columnsFrom(window: string, from: number): { readonly columns: Columns; readonly end: number } | undefined {
  const columns: Columns[number][] = [];
  let at = from;
  while (columns.length < mostColumns) {
    definition.lastIndex = at;
    const found = definition.exec(window);
    const name = found?.groups?.['name'];
    if (found === null || name === undefined) return undefined;
    if (!clauses.has(name.toLowerCase())) columns.push(columnOf(name, at + found[0].indexOf(name)));
    at = definition.lastIndex;
    if (found.groups?.['mark'] === ')') return { columns, end: at };
  }
  return undefined;
}

/** What fills the table without the names of columns. */
function statementsOf(table: string): RegExp {
  const own =
    table
      .replace(/[`"[\]]/g, '')
      .split('.')
      .at(-1) ?? '';
  const name = `(?:[\`"[]?[\\w$-]{1,60}[\`"\\]]?\\.)?[\`"[]?${escapePattern(own)}[\`"\\]]?`;
  return new RegExp(
    `(?<![\\w$])(?:(?:insert|replace)(?: ignore)? into ${name} values\\s{0,8}|copy ${name} from stdin[^\\r\\n]{0,80}\\r?\\n)`,
    'gi',
  );
}
