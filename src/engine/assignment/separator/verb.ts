import { LargePattern } from '../../search/large-pattern.ts';
import { codeAt, isNear } from '../characters.ts';
import { carriageReturn, colon, dash, dot, equals, lineFeed, openingBrace, space } from '../codes.ts';
import type { Separator } from './separator.ts';

/** Words that only lead to the verb: `to.be.equal`, `should have`. */
const leading = 'to|be|is|not|deep|should|must|and|have|that|does|eventually|expect';
/** Verbs that say what the value is. */
const comparing =
  'eq|eql|equals?|equalTo|equal_to|strictEqual|deepEqual|isEqualTo|isSameAs|toBe|toEqual|toStrictEqual|toHaveValue|hasValue|be|is|must_equal|shouldBe|shouldEqual|should_be|Should_Be|Be|Equals?|EqualTo|equalsIgnoreCase|contentEquals|compareTo';
/** Verbs that say what to return for it. */
const returning =
  'and_return|andReturn|thenReturn|returns?|Returns(?:Async)?|willReturn|returnValue|resolves|yields|mockReturnValue(?:Once)?|mockResolvedValue(?:Once)?';
/** Verbs that say what to use if there is none. */
const defaulting = 'unwrap_or(?:_else)?|unwrapOr|orElse(?:Get)?|getOrElse|GetValueOrDefault';
/** Verbs that enter the value into the field of that name. */
const typing =
  'type|fill|fill_in|fillIn|send_keys|sendKeys|SendKeys|setValue|set_value|setText|set|with|typeText|replaceText|enterText|input|val';

/** The words of all these, and the words of prose that lead to a quoted value. */
export const verbWords: readonly string[] = [
  ...`${leading}|${comparing}|${returning}|${defaulting}|${typing}`.split('|').flatMap(spellingsOf),
  'was',
  'are',
  'equal',
  'as',
  'or',
];

/** Both spellings of a word with an optional end, such as `equals?`. */
function spellingsOf(word: string): readonly string[] {
  const optional = /^(\w*?)(?:(\w)|\(\?:(\w+)\))\?$/.exec(word);
  if (optional === null) return [word];
  const [, stem = '', letter = '', ending = letter] = optional;
  return [stem, stem + ending];
}

/** The way to the value, which a function may return: `(|_| "x"`, `(() -> "x"`. */
const opening = '(?:\\([ \\t]{0,4}(?:\\|_?\\|[ ]?|\\(\\)[ ]?[-=]>[ ]?)?|[ ]{1,2})(?=@?["\'`])';
const verb = new RegExp(
  `(?:(?:\\.|->|[ ])(?:${leading})){0,4}(?:\\.|->|[ ])(?:(?<comparing>${comparing})|(?<defaulting>${defaulting})|${returning}|${typing})${opening}`,
  'y',
);
const anyVerb = new LargePattern(verb);
/** `let(:password) { 'x' }`, `getPassword() { return "x"; }`, `getPassword() => 'x'` */
const body =
  /(?:[ \t]{0,2}(?::|->)?[ \t]{0,2}[\w.<>*?&]{1,40})?[ \t]{0,4}(?:=>[ \t]{0,4}|(?:\r?\n[ \t]{0,12})?\{\s{0,20}(?:return[ ]{1,2})?)(?=@?["'`])/y;
const firstBytes: ReadonlySet<number> = new Set([
  lineFeed,
  carriageReturn,
  space,
  dash,
  dot,
  colon,
  equals,
  openingBrace,
]);

/**
 * Reads a verb that leads from the name to a value: `expect(user.password).toBe('x')`,
 * `receive(:token).and_return('x')`, `find("#password").type('x')`. `isClosed` if a quote or a parenthesis closes the
 * name.
 */
export function readVerb(window: string, at: number, isClosed: boolean, isBodyAllowed: boolean): Separator | undefined {
  if (!firstBytes.has(codeAt(window, at))) return undefined;
  const found = mayBeVerb(window, at) ? anyVerb.execAt(window, at) : null;
  const { comparing: compares, defaulting: defaults } = found?.groups ?? {};
  if (found !== null && (isClosed || compares !== undefined))
    return {
      kind: compares !== undefined ? 'comparison' : defaults !== undefined ? 'default' : 'verb',
      end: at + found[0].length,
    };
  if (!isBodyAllowed) return undefined;
  body.lastIndex = at;
  return body.test(window) ? { kind: 'verb', end: body.lastIndex } : undefined;
}

/** Whether a letter follows `.`, `->` or a blank, and then, not far behind, a quote. */
function mayBeVerb(window: string, at: number): boolean {
  const code = codeAt(window, at);
  const letter = codeAt(window, at + (code === dash ? 2 : 1)) | 0x20;
  return (
    (code === space || code === dash || code === dot) &&
    letter >= smallA &&
    letter <= smallZ &&
    [`"`, `'`, '`'].some((quote) => isNear(window, at, farthestQuote, quote))
  );
}

/** Four leading words, a verb and what opens its argument are no longer. */
const farthestQuote = 100;

const [smallA, smallZ] = [0x61, 0x7a];

const comparingWord = new RegExp(`^(?:${comparing})$`);
const anyComparing = new LargePattern(comparingWord);

/** `equal` of `password.should.equal('x')`. */
export function isComparing(word: string): boolean {
  return anyComparing.test(word);
}
