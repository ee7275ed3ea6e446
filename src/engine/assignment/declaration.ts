import { type Candidate, unadorned } from './candidate.ts';
import { nextMark } from './characters.ts';
import { meaningOf } from './family.ts';

/** Bytes before the keyword that are looked at. */
const reach = 150;

/**
 * A value whose name stands farther before it: `name` ends where the keyword begins, `value` begins there, and may have
 * the name behind it.
 */
interface Declaration {
  readonly name: RegExp;
  readonly value: RegExp;
}

const property: Declaration = {
  name: /(?<name>\w{3,60})[ \t]{0,2}\{[^{}\r\n]{3,60}$/,
  value: /; \} = "(?<value>[^"\\\r\n]{3,200})"/y,
};
const picture =
  /(?<name>[A-Za-z][\w-]{2,40})[ \t]{1,20}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?[\w()]{1,20}|TYPE[ \t]{1,4}[\w()]{1,40}(?:[ \t]{1,4}LENGTH[ \t]{1,4}\d{1,4})?)$/i;
const quotedWords: Declaration = {
  name: /(?<name>\w{3,60})["'}\]]{0,2}[ \t]{0,4}$/,
  value: /=>? %?qq?(?:\((?<value>[^(){}\r\n]{3,120})\)|\{(?<braced>[^(){}\r\n]{3,120})\})/y,
};

/** Of JMeter: what is sent, and what it is called in an element before it or behind it. */
const sent = (kind: string, behind = ''): Declaration => ({
  name: new RegExp(`"${kind}\\.name">(?<name>[\\w.-]{3,60})</stringProp>\\s{1,40}<stringProp name="$`, 'i'),
  value: new RegExp(
    `${kind}\\.value">(?:(?:Bearer|Basic|Token) )?(?<value>[^<>\\s]{3,400})</stringProp>${behind}`,
    'iy',
  ),
});
const argumentName = String.raw`(?:\s{1,40}<stringProp name="Argument\.metadata">=</stringProp>\s{1,40}(?:<boolProp name="HTTPArgument\.use_equals">true</boolProp>\s{1,40})?<stringProp name="Argument\.name">(?<name>[\w.-]{3,60})<)?`;

const declarations: Readonly<Record<string, Declaration>> = {
  '; } = "': property,
  ' value "': { name: picture, value: / value "(?<value>[^"\r\n]{3,120})"/iy },
  " value '": { name: picture, value: / value '(?<value>[^'\r\n]{3,120})'/iy },
  '= q(': quotedWords,
  '= q{': quotedWords,
  '= qq{': quotedWords,
  '= qq(': quotedWords,
  '= %q(': quotedWords,
  '= %q{': quotedWords,
  '=> q(': quotedWords,
  '=> q{': quotedWords,
  'header.value">': sent('header'),
  'argument.value">': sent('argument', argumentName),
};

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
      quote: isElement ? 'none' : found[0].endsWith('"') ? 'double' : 'single',
      next: nextMark(window, valueStart + value.length + (isElement ? 0 : 1)),
    },
  ];
}
