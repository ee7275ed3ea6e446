import { type Candidate, unadorned } from './candidate.ts';
import { nextMark } from './characters.ts';
import { meaningOf } from './family.ts';

/** Bytes before the keyword that are looked at. */
const reach = 120;

/** A value whose name stands farther before it: `name` ends where the keyword begins, `value` begins there. */
interface Declaration {
  readonly name: RegExp;
  readonly value: RegExp;
}

const property: Declaration = { name: /(?<name>\w{3,60})[ \t]{0,2}\{[^{}\r\n]{3,60}$/, value: /; \} = "(?<value>[^"\\\r\n]{3,200})"/y };
const picture = /(?<name>[A-Za-z][\w-]{2,40})[ \t]{1,20}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?[\w()]{1,20}|TYPE[ \t]{1,4}[\w()]{1,40}(?:[ \t]{1,4}LENGTH[ \t]{1,4}\d{1,4})?)$/i;
const quotedWords: Declaration = { name: /(?<name>\w{3,60})["'}\]]{0,2}[ \t]{0,4}$/, value: /=>? %?qq?(?:\((?<value>[^(){}\r\n]{3,120})\)|\{(?<braced>[^(){}\r\n]{3,120})\})/y };

const declarations: Readonly<Record<string, Declaration>> = {
  '; } = "': property,
  ' value "': { name: picture, value: / value "(?<value>[^"\r\n]{3,120})"/iy },
  " value '": { name: picture, value: / value '(?<value>[^'\r\n]{3,120})'/iy },
  '= q(': quotedWords, '= q{': quotedWords, '= qq{': quotedWords, '= qq(': quotedWords, '= %q(': quotedWords, '= %q{': quotedWords, '=> q(': quotedWords, '=> q{': quotedWords,
};

/** `Password { get; set; } = "VALUE"`, `WS-PASSWORD PIC X(20) VALUE "VALUE"`, `$password = q(VALUE)` */
export function candidatesOfDeclaration(window: string, hit: number, keyword: string): readonly Candidate[] {
  const declaration = declarations[keyword];
  if (declaration === undefined) return [];
  const named = declaration.name.exec(window.slice(Math.max(0, hit - reach), hit));
  const name = named?.groups?.['name'];
  if (named === null || name === undefined) return [];
  const { family, words } = meaningOf(name);
  declaration.value.lastIndex = hit;
  const found = family === undefined ? null : declaration.value.exec(window);
  const value = found?.groups?.['value'] ?? found?.groups?.['braced'];
  if (family === undefined || found === null || value === undefined) return [];
  const nameStart = Math.max(0, hit - reach) + named.index;
  const valueStart = hit + found[0].length - 1 - value.length;
  return [
    {
      ...unadorned,
      kind: 'assignment',
      family,
      name,
      nameStart,
      nameEnd: nameStart + name.length,
      words,
      value,
      valueStart,
      valueEnd: valueStart + value.length,
      separator: 'equals',
      quote: found[0].endsWith('"') ? 'double' : 'single',
      next: nextMark(window, valueStart + value.length + 1),
    },
  ];
}
