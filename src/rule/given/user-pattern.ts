import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { portableSyntaxOf, syntaxOf } from '../analysis/syntax.ts';

/** A regular expression that a person wrote, or why it cannot be used; the reason never quotes it. */
export type UserPattern =
  | { readonly kind: 'sound'; readonly pattern: RegExp }
  | { readonly kind: 'unsound'; readonly reason: string };

const patternLimit = 10_000;
/** Deepest nesting of groups: code that reads patterns recurses for each. */
const depthLimit = 200;

/** Compiles a pattern for texts as people see them: lines, secrets, paths. `(?i)` at the start is understood. */
export function compileUserRegExp(source: string): UserPattern {
  if (source.length > patternLimit) return unsound(`is longer than ${patternLimit} characters`);
  const { body, flags } = splitFlags(source);
  try {
    return { kind: 'sound', pattern: new RegExp(body, flags) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unsound(reasonOf(error));
  }
}

/**
 * Compiles a pattern for the engine, which sees one character per byte and only the neighbourhood of a keyword. So
 * letters outside ASCII become their UTF-8 bytes, `^` and `$` the ends of a line, and the secret a group called
 * `group`: the one with that name, else the only group there is, else the whole match.
 */
export function compileUserPattern(source: string, isCaseInsensitive: boolean, group: 'secret' | 'part'): UserPattern {
  if (source.length > patternLimit) return unsound(`is longer than ${patternLimit} characters`);
  if (isNestedTooDeep(source)) return unsound('is nested too deeply');
  const { body, flags } = splitFlags(source);
  try {
    const { edits, complaint } = findEdits(body, group);
    if (complaint !== undefined) return unsound(complaint);
    const pattern = new RegExp(applyEdits(body, edits), isCaseInsensitive ? 'i' : flags);
    return pattern.test('') ? unsound('matches the empty text') : { kind: 'sound', pattern };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unsound(reasonOf(error));
  }
}

/** Also counts escaped and bracketed parentheses, so it may refuse more than it must. */
export function isNestedTooDeep(source: string): boolean {
  let depth = 0;
  for (const character of source) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > depthLimit) return true;
  }
  return false;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findEdits(body: string, group: string): { edits: readonly Edit[]; complaint?: string } {
  const ast = portableSyntaxOf(body);
  const groups: AST.CapturingGroup[] = [];
  const classes: AST.CharacterClass[] = [];
  const edits: Edit[] = [];
  visitRegExpAST(ast, {
    onCapturingGroupEnter: (node) => groups.push(node),
    onCharacterClassEnter: (node) => classes.push(node),
    onAssertionEnter: ({ kind, start, end }) => {
      if (kind === 'start') edits.push({ start, end, text: '(?<![^\\n])' });
      if (kind === 'end') edits.push({ start, end, text: '(?![^\\r\\n])' });
    },
  });
  if (classes.some(({ raw }) => /[^\0-\x7f]/.test(raw)))
    return { edits, complaint: 'has a letter outside ASCII between brackets; write it as an alternative: (?:é|è)' };
  const grouping = findGroup(groups, group, body.length);
  return typeof grouping === 'string'
    ? { edits, complaint: grouping }
    : { edits: [...edits, ...grouping, ...findLetters(body)] };
}

/** Edits that give the secret its group, or why it cannot be determined. */
function findGroup(groups: readonly AST.CapturingGroup[], name: string, length: number): readonly Edit[] | string {
  if (groups.some((group) => group.name === name)) return [];
  if (groups.length > 1) return `has ${groups.length} groups and none is named "${name}"; write (?<${name}>...)`;
  const [only] = groups;
  if (only === undefined)
    return [
      { start: 0, end: 0, text: `(?<${name}>` },
      { start: length, end: length, text: ')' },
    ];
  return [
    { start: only.start, end: only.start + (only.name === null ? 1 : `(?<${only.name}>`.length), text: `(?<${name}>` },
  ];
}

function findLetters(body: string): readonly Edit[] {
  return [...body.matchAll(/\\?(?<letter>[^\0-\x7f])/gu)].map(({ 0: whole, index, groups }) => ({
    start: index,
    end: index + whole.length,
    text: `(?:${toBytes(groups?.['letter'] ?? whole)})`,
  }));
}

function toBytes(letter: string): string {
  return [...new TextEncoder().encode(letter)].map((byte) => `\\x${byte.toString(16)}`).join('');
}

/** Edits do not overlap, but two may meet at the start. */
function applyEdits(body: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += body.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + body.slice(at);
}

function splitFlags(source: string): { body: string; flags: '' | 'i' } {
  return source.startsWith('(?i)') ? { body: source.slice('(?i)'.length), flags: 'i' } : { body: source, flags: '' };
}

function unsound(reason: string): UserPattern {
  return { kind: 'unsound', reason };
}

/** The end of the JavaScript engine's message: what comes before quotes the pattern. */
function reasonOf({ message }: SyntaxError): string {
  const reason = message.split(': ').at(-1)?.toLowerCase() ?? '';
  return `is not a valid regular expression: ${reason === '' ? 'it cannot be read' : reason}`;
}

/**
 * Whether the first group of a pattern takes part in every match, being neither optional nor in one of several
 * alternatives.
 */
export function isFirstGroupCertain(source: string): boolean {
  const groups: AST.CapturingGroup[] = [];
  const ast = syntaxOf(source);
  visitRegExpAST(ast, { onCapturingGroupEnter: (node) => groups.push(node) });
  const [first] = groups;
  return first !== undefined && isAlwaysMet(first.parent);
}

function isAlwaysMet(node: AST.Node | null): boolean {
  if (node === null) return true;
  if (node.type === 'Assertion' || (node.type === 'Quantifier' && node.min === 0)) return false;
  return !('alternatives' in node && node.alternatives.length > 1) && isAlwaysMet(node.parent);
}
