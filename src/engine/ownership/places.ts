import { LargePattern } from '../search/large-pattern.ts';
import { textBefore } from '../text/text-before.ts';
import { importsAbove } from './imports.ts';
import { commandBehind, isValueMember, membersBehind } from './members.ts';
import type { NearName } from './near-names.ts';
import { indentOf, outlineOf } from './outline.ts';
import { addressLine, setsHeader } from './request-address.ts';
import { linesBesideUse, linesOfUse, upToBlank } from './used-names.ts';

/** The text on either side of a value, in Latin-1. */
export interface TextAround {
  readonly before: string;
  readonly behind: string;
}

/** Names that refer to one value together, the nearest first. */
export interface NameGroup {
  readonly names: readonly NearName[];
  /**
   * `key`: in the name of the value or right before it. `scheme`: that of the address which holds the value. `near`: on
   * the same line or in a line beside it. `path`: in that of the file.
   */
  readonly place: 'key' | 'scheme' | 'near' | 'path';
  /** The names count if they fit, and say nothing if they do not. */
  readonly isHint?: true;
  /** The value is sent to them in a header. */
  readonly isAddressee?: boolean;
  /** The lines from that of the names to that of the value, if they stand before it. */
  readonly lines?: readonly string[];
}

/** Reads the names in a line. */
export type LineReader = (line: string) => readonly NearName[];

/** Lines before a value in which a service may be named. */
const mostLines = 4;
/**
 * Lines after a value, and again beyond a blank line, in which the service's host may be named: `const key = '…'` and
 * then the request that uses it.
 */
const mostLinesBehind = 3;
/** Most bytes between a name and its value: the rest of a key's name, marks, a word. */
const phraseReach = 64;

/** What may be between a name and its value: nothing that ends what is said about that value. */
const phrase =
  /^[\w\-. ]{0,48}["'`\])}> \t]{0,4}[:=>( \t|"'`]{0,8}(?:[\w\-. ]{1,40}[\]"' \t]{0,3}[:=>({[]{1,3}[ \t"'`({[]{0,6})?$/;
const anyPhrase = new LargePattern(phrase);
/** Behind the scheme of the address that the value is in: `acme+api://…@default`. */
const schemeEnd = /^(?:\+[a-z0-9]{2,8})?:\/\/[^\s"'`<>]{0,160}$/;

/**
 * `const apiKey = '…'` or `headers = {"Authorization": "Bearer …"}`, which a blank line may separate from the request
 * it is sent with. Sections of settings are separated from each other in the same way.
 */
const declaration =
  /^\s{0,40}(?:export |public |private |protected |internal )?(?:static |readonly )?(?:(?:const|let|var|val|final|String|string)\s|\w{1,40} = (?:\{|dict\())/;

/** The groups of names around a value, the nearest first. No line is read before it is asked for. */
export function* nameGroups({ before, behind }: TextAround, read: LineReader): Iterable<NameGroup> {
  const lines = before.split('\n');
  const own = lines.at(-1) ?? '';
  const ownNames = read(own).toReversed();
  const inPhrase = ownNames.filter((name) => isInPhrase(own, name));
  yield { names: inPhrase.filter((name) => speaks(own, name) || isPartOfKey(own, name)), place: 'key' };
  yield { names: ownNames.filter((name) => isScheme(own, name)), place: 'scheme' };
  yield { names: namesGivenAfter(own, behind, read), place: 'key' };
  const [rest = '', ...next] = behind.split('\n');
  yield {
    names: [
      ...ownNames.filter((name) => !inPhrase.includes(name) && speaks(own, name)),
      ...hostsIn(rest, read),
      ...namesInComment(rest, read),
      ...namesInMembers(own, behind, read),
    ],
    place: 'near',
  };
  for (const line of linesOfUse(own, next))
    yield { names: read(line).filter((name) => speaks(line, name)), place: 'near', isHint: true };
  for (const line of linesBesideUse(own, next)) yield { names: hostsIn(line, read), place: 'near', isHint: true };
  const close = linesBefore(lines);
  for (const [index, line] of close.entries())
    yield {
      names: read(line)
        .toReversed()
        .filter((name) => speaks(line, name)),
      place: 'near',
      lines: lines.slice(-index - 2),
    };
  const isAddressee = setsHeader(lines);
  for (const line of linesBehind(lines, next)) yield { names: hostsIn(line, read), place: 'near', isAddressee };
  yield* outlineGroups(lines, close.length, read);
  yield { names: hostsIn(addressLine(lines) ?? '', read), place: 'near', isAddressee: true };
  yield* importGroup(lines, read);
}

/** The services whose libraries code imports above a value. */
function* importGroup(lines: readonly string[], read: LineReader): Iterable<NameGroup> {
  const imports = importsAbove(lines);
  const first = lines.indexOf(imports.at(-1) ?? '');
  yield {
    names: imports.toReversed().flatMap((line) => read(line).filter((name) => speaks(line, name))),
    place: 'near',
    lines: lines.slice(Math.max(0, first)),
  };
}

/** What a value is below, farther away than the lines before it that count anyway. */
function* outlineGroups(lines: readonly string[], close: number, read: LineReader): Iterable<NameGroup> {
  for (const { text, away, isHead: isAbove } of outlineOf(lines))
    if (away > close)
      yield {
        names: read(text)
          .toReversed()
          .filter((name) => (isAbove ? speaks(text, name) : isHost(text, name) || isField(text, name))),
        place: 'near',
        lines: lines.slice(-away - 1),
      };
}

/** Lines without a word, such as `},`, do not count. */
function linesBehind(lines: readonly string[], behind: readonly string[]): readonly string[] {
  const close = upToWords(upToBlank(behind));
  const isParted = behind.at(close.length)?.trim() === '' && isDeclared(lines, close);
  return isParted ? [...close, ...upToWords(upToBlank(behind.slice(close.length + 1)))] : close;
}

function upToWords(lines: readonly string[]): readonly string[] {
  let left = mostLinesBehind;
  const end = lines.findIndex((line) => /\w/.test(line) && left-- === 0);
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether the value is declared in its own line, or in what opens before it and ends with the last of these lines. */
function isDeclared(lines: readonly string[], close: readonly string[]): boolean {
  const own = lines.at(-1) ?? '';
  if (declaration.test(own)) return true;
  if (!/^\s*[)\]}]{1,4}[;,]?\s*$/.test(close.at(-1) ?? '')) return false;
  return declaration.test(lines.findLast((line) => line.trim() !== '' && indentOf(line) < indentOf(own)) ?? '');
}

/** The name that a value is given after it: `value: …\nname: ACME_TOKEN`, `echo … | secrets create acme-token`. */
function namesGivenAfter(own: string, behind: string, read: LineReader): readonly NearName[] {
  const texts = isValueMember(own)
    ? membersBehind(own, behind)
        .filter(({ isProvider }) => !isProvider)
        .map(({ text }) => text)
    : [commandBehind(own, behind)];
  return texts.flatMap((text) =>
    read(text).filter(
      (name) =>
        !name.service.isOrdinary || isPartOfKey(text, name) || /\|\s{1,4}(?:sudo )?$/.test(text.slice(0, name.start)),
    ),
  );
}

/** An ordinary word names a service where it is all that is said of a provider. */
function namesInMembers(own: string, behind: string, read: LineReader): readonly NearName[] {
  return membersBehind(own, behind).flatMap(({ text, isProvider }) =>
    read(text).filter((name) => !name.service.isOrdinary || (isProvider && name.text === text)),
  );
}

function isInPhrase(text: string, { end }: NearName): boolean {
  return text.length - end <= phraseReach && anyPhrase.test(text.slice(end));
}

function isScheme(text: string, { start, end }: NearName): boolean {
  return (
    (text.startsWith('://', end) || text.charAt(end) === '+') &&
    !/[\w+.-]/.test(text.charAt(start - 1)) &&
    schemeEnd.test(text.slice(end))
  );
}

/** Up to a blank line, the nearest first. */
function linesBefore(lines: readonly string[]): readonly string[] {
  return upToBlank(lines.slice(0, -1).toReversed().slice(0, mostLines));
}

function hostsIn(text: string, read: LineReader): readonly NearName[] {
  return read(text).filter((name) => isHost(text, name));
}

/** Behind a value: whatever ends its statement, then the start of a comment. */
const commentStart = /^["'`]?[\s;,)\]}]{0,8}(?:\/\/|\/\*|#|--|<!--)(?=\s)/;

/** Names in a comment after the value: `key = '…' # acme`. */
function namesInComment(text: string, read: LineReader): readonly NearName[] {
  const start = commentStart.exec(text)?.[0].length;
  return start === undefined ? [] : read(text).filter((name) => name.start >= start && !name.service.isOrdinary);
}

/** An ordinary word names a service only where it can mean nothing else. */
function speaks(text: string, name: NearName): boolean {
  return !name.service.isOrdinary || isHost(text, name) || isField(text, name) || isHead(text, name);
}

/**
 * Whether the name is one word with more of the key after it, or in the key's element: `float_secret`, `<secret>{float
 * AQAAABAAA …`.
 */
function isPartOfKey(text: string, { start, end }: NearName): boolean {
  const isOneWord = !/[^A-Za-z]|[a-z][A-Z]/.test(text.slice(start, end));
  return isOneWord && (/[\w-]/.test(text.charAt(end)) || /<[\w.-]{1,40}>\{?$/.test(text.slice(0, start)));
}

const hostTail =
  'com|net|org|io|dev|app|co|ai|cloud|me|eu|de|us|gov|tech|so|to|tv|fm|ly|info|xyz|biz|uk|fr|ca|nl|pl|jp|work|finance|pro';
const hostEnd = new RegExp(`^(?:\\.[a-z0-9-]{2,30}){0,3}\\.(?:${hostTail})\\b`, 'i');
const anyHostEnd = new LargePattern(hostEnd);
/** The name itself is that of a host: `api.acme.com`. */
const wholeHost = new RegExp(`\\.(?:${hostTail})$`, 'i');
const hostStart = /(?:^|[^\w.-])(?:[\w-]{1,40}\.){1,4}$/;
/** Behind the scheme of an address any end will do: `https://runrun.it/`. */
const addressStart = /https?:\/\/$/;
const domain = /\.[a-z]{2,}$/i;
/** Longest part of a host name before and after a name. */
const hostReach = 120;

/** Whether the name is part of a host: `api.acme.com`, `shop.acme.example`, but not a method: `shop.acme()`. */
function isHost(text: string, { start, end }: NearName): boolean {
  return (
    wholeHost.test(text.slice(start, end)) ||
    anyHostEnd.test(text.slice(end, end + hostReach)) ||
    (text.charAt(end) !== '(' && hostStart.test(textBefore(text, start, hostReach))) ||
    (domain.test(text.slice(start, end)) && addressStart.test(textBefore(text, start, hostReach)))
  );
}

/** Behind a name that opens what holds its settings: `float:`, `float: {`, `new FloatOptions`, `Float.configure do |c|`. */
const opening =
  /^(?:Api|API|Client|Config(?:uration)?|Credentials|Options|Settings)?["'`]?(?:\s?(?::|=>|:?=)\s{0,4}[{[(]?|\s?[{(]|\(\{|\.configure do \|\w{1,12}\||>)?\s{0,40}$/;
const opened = /^[ \t]{0,40}(?:- |<|(?:\w{1,20} ){0,4}(?:\w{1,20} :?= )?(?:new |&)?["'`:]?)$/;

/** Whether the name alone is the head of a section or of a block: `float:`, `[float]`, `const float = {`. */
function isHead(text: string, { start, end }: NearName): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  return (
    (opened.test(before) && opening.test(behind) && (/[:=>{([|]\s{0,40}$/.test(behind) || /\bnew $/.test(before))) ||
    (/^\s{0,4}\[$/.test(before) && /^\]\s{0,40}$/.test(behind))
  );
}

/** Whether the name alone is between quotes or tags: `"name": "Acme"`, `<id>acme</id>`. */
function isField(text: string, { start, end }: NearName): boolean {
  return /["'`>{]$/.test(text.slice(0, start)) && /^["'`<}]/.test(text.slice(end));
}
