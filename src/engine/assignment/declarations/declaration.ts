import { type Candidate, unadorned } from '../candidate.ts';
import { nextMark } from '../characters.ts';
import { meaningOf } from '../name/family.ts';
import { declarations } from './declaration-table.ts';

/** How many bytes before the keyword are looked at. */
const reach = 150;

/** `Password { get; set; } = "VALUE"`, `WS-PASSWORD PIC X(20) VALUE "VALUE"`, `$password = q(VALUE)` */
export function candidatesOfDeclaration(window: string, hit: number, keyword: string): readonly Candidate[] {
  const declaration = declarations[keyword];
  if (declaration === undefined) return [];
  const from = Math.max(0, hit - reach);
  declaration.value.lastIndex = hit;
  const found = declaration.value.exec(window);
  const value = found?.groups?.['value'] ?? found?.groups?.['braced'];
  if (found === null || value === undefined) return [];
  const before = declaration.name.exec(window.slice(from, hit));
  const name = before?.groups?.['name'] ?? found.groups?.['name'] ?? '';
  const { family, words } = meaningOf(name);
  if (family === undefined) return [];
  const nameStart = before === null ? hit + found[0].lastIndexOf(name) : from + before.index + before[0].indexOf(name);
  const valueStart = hit + found[0].indexOf(value, keyword.length);
  const isElement = keyword.endsWith('>');
  return [
    {
      ...unadorned,
      kind: isElement ? 'element' : 'assignment',
      family,
      name,
      nameStart,
      nameEnd: nameStart + name.length,
      words,
      value,
      valueStart,
      valueEnd: valueStart + value.length,
      separator: isElement ? 'element' : 'equals',
      quote: isElement ? 'none' : window.charAt(valueStart - 1) === '"' ? 'double' : 'single',
      next: nextMark(window, valueStart + value.length + (isElement ? 0 : 1)),
    },
  ];
}
