import { type Candidate, candidateUnder } from '../candidate.ts';
import { nextMark } from '../characters.ts';
import { meaningOf } from '../name/family.ts';
import { type Declaration, declarations } from './declaration-table.ts';

/** How many bytes before the keyword are looked at. */
const reach = 150;

/** `Password { get; set; } = "VALUE"`, `WS-PASSWORD PIC X(20) VALUE "VALUE"`, `$password = q(VALUE)` */
export function candidatesOfDeclaration(window: string, hit: number, keyword: string): readonly Candidate[] {
  const declaration = declarations[keyword];
  if (declaration === undefined) return [];
  declaration.value.lastIndex = hit;
  const found = declaration.value.exec(window);
  const value = found?.groups?.['value'] ?? found?.groups?.['braced'];
  if (found === null || value === undefined) return [];
  const { name, nameStart } = nameBefore(window, hit, declaration) ?? nameIn(found, hit);
  const { family, words } = meaningOf(name);
  if (family === undefined) return [];
  const valueStart = hit + found[0].indexOf(value, keyword.length);
  const end = valueStart + value.length;
  const form = keyword.endsWith('>') ? contentForm(window, end) : quotedForm(window, valueStart, end);
  return [candidateUnder({ name, nameStart, family, words }, { ...form, value, valueStart })];
}

/** How the value is joined to its name, and what is round it. */
type Form = Pick<Candidate, 'kind' | 'separator' | 'quote' | 'next'>;

function contentForm(window: string, end: number): Form {
  return { kind: 'element', separator: 'element', quote: 'none', next: nextMark(window, end) };
}

function quotedForm(window: string, start: number, end: number): Form {
  const quote = window.charAt(start - 1) === '"' ? 'double' : 'single';
  return { kind: 'assignment', separator: 'equals', quote, next: nextMark(window, end + 1) };
}

interface FoundName {
  readonly name: string;
  readonly nameStart: number;
}

function nameBefore(window: string, hit: number, declaration: Declaration): FoundName | undefined {
  const from = Math.max(0, hit - reach);
  const before = declaration.name.exec(window.slice(from, hit));
  const name = before?.groups?.['name'];
  return before === null || name === undefined
    ? undefined
    : { name, nameStart: from + before.index + before[0].indexOf(name) };
}

function nameIn(found: RegExpExecArray, hit: number): FoundName {
  const name = found.groups?.['name'] ?? '';
  return { name, nameStart: hit + found[0].lastIndexOf(name) };
}
