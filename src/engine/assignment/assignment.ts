import { isSoundBlank } from './blank-separator.ts';
import type { Candidate } from './candidate.ts';
import { codeAt, isKind, quoteMark, skipBlanks } from './characters.ts';
import { readClosers, type Closers } from './closers.ts';
import { meaningOf, stemOf, type Family, type NameMeaning } from './family.ts';
import { growName, type Name } from './name.ts';
import { candidateOf, isCommand, type Place } from './place.ts';
import { restOfLine } from './rest-of-line.ts';
import { readSeparator, type Separator } from './separator.ts';
import { isSound, isSoundSql } from './sound-separator.ts';
import { endAtMark } from './substitution.ts';
import { readValueBefore } from './value-before.ts';
import { cutValue, readValueBehind } from './value-behind.ts';
import { contextOf } from './value-context.ts';
import { quotedOnly, readValue, type Value, type ValueContext } from './value.ts';

/** Candidates of `name = value` in all its spellings. */
export function candidatesOfAssignment(window: string, hit: number, keyword: string): readonly Candidate[] {
  const name = growName(window, hit, stemOf(keyword).length);
  const closers = readClosers(window, name.end);
  const found = readBehind(window, name, closers) ?? readBefore(window, hit, name, closers);
  if (found === undefined) return [];
  const meaning = meaningOf(name.text);
  const family = familyAt(name, meaning, hit, keyword);
  if (family === undefined) return [];
  const place: Place = {
    window,
    keyword,
    name,
    words: meaning.words,
    family,
    closers,
    separator: found.separator,
    context: found.context,
  };
  const { value } = found;
  if (place.separator.kind === 'blank' && !isSoundBlank(place, value)) return [];
  if (keyword === 'identified' && !isSoundSql(place, value)) return [];
  // A command is never quoted, unlike its name in a list of names, and its name ends with the keyword.
  if (keyword === 'securestring' && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
  const own = ownOfTuple(place, value);
  return own === undefined
    ? [candidateOf(place, value, 1), ...laterElements(place, value)]
    : [candidateOf(place, own, 1)];
}

/** A value and what joins it to the name. */
interface Joined {
  readonly separator: Separator;
  readonly context: ValueContext;
  readonly value: Value;
}

function readBehind(window: string, name: Name, closers: Closers): Joined | undefined {
  const separator = readSeparator(window, name, closers);
  if (separator === undefined || !isSound(window, separator, name, closers)) return undefined;
  const context = contextOf(window, name, closers, separator);
  const value = readValueBehind(window, separator, context);
  const whole = restOfLine(window, name, separator, value ?? cutValue(window, separator.end));
  return whole === undefined
    ? value && { separator, context, value: endAtMark(window, name.start, value) }
    : { separator, context, value: whole };
}

function readBefore(window: string, hit: number, name: Name, closers: Closers): Joined | undefined {
  const found = readValueBefore(window, hit, name, closers);
  return found && { separator: { kind: found.kind, end: name.end }, context: quotedOnly, value: found.value };
}

/** The name's family, but only at the one keyword hit that decides it, so that a name is reported once. */
function familyAt(name: Name, { family, stemStart }: NameMeaning, hit: number, keyword: string): Family | undefined {
  if (isCommand(keyword)) return 'password';
  return name.start + stemStart === hit ? family : undefined;
}

/** The quoted list elements or call arguments after the first value, 6 at most. */
function laterElements(place: Place, first: Value): readonly Candidate[] {
  const { window, separator, family } = place;
  // In Ruby, `basic_auth 'shop', 'x'` is a call without parentheses.
  const isList = first.isInList || separator.kind === 'call' || (separator.kind === 'blank' && family === 'credential');
  if (!isList || first.quote === 'none') return [];
  return textsBehind(window, first.next).map((value, index) => candidateOf(place, value, index + 2));
}

/** Quoted texts from `from` on, each preceded by a comma. */
function textsBehind(window: string, from: number): readonly Value[] {
  const found: Value[] = [];
  let at = from;
  while (found.length < mostLater) {
    const comma = skipBlanks(window, at);
    if (codeAt(window, comma) !== 44 || !isKind(codeAt(window, skipBlanks(window, comma + 1)), quoteMark)) break;
    const value = readValue(window, comma + 1, quotedOnly);
    if (value === undefined) break;
    found.push(value);
    at = value.next;
  }
  return found;
}

const mostLater = 6;
const namesOfTuple = /(?:^|[\r\n;])[ \t]{0,40}(?:(?:let|var|my|local) )?(?<names>(?:[@$\w.]{1,40}, ?){1,4})[@$]?$/;

/** `user, password = "bob", "x"`: of several values, the one at the same position as the name among the names. */
function ownOfTuple({ window, name, separator, closers }: Place, first: Value): Value | undefined {
  if (separator.kind !== 'equals' || closers.isQuoted || first.quote === 'none' || codeAt(window, first.next) !== 44)
    return undefined;
  const before = namesOfTuple.exec(window.slice(Math.max(0, name.start - 150), name.start))?.groups?.['names'];
  return before === undefined ? undefined : textsBehind(window, first.next)[before.split(',').length - 2];
}
