import {
  complement,
  dependsOnCase,
  perlClasses,
  perlSpace,
  posixClasses,
  withBothCases,
  writeClass,
  type CodeRange,
} from './re2-class.ts';
import { isNestedTooDeep } from './user-pattern.ts';

/** A pattern in Go's syntax (RE2) translated to JavaScript's, or the construct that has no equivalent here. */
export type Translation =
  | {
      readonly kind: 'translated';
      readonly source: string;
      readonly flags: '' | 'i';
      readonly groups: readonly (string | undefined)[];
    }
  | { readonly kind: 'untranslatable'; readonly reason: string };

export interface TranslationOptions {
  /** `^` and `$` mean the ends of a line even without `(?m)`, for texts that are seen in windows. */
  readonly isByLine: boolean;
  /** What opens the group with this number, from 1. By default none captures: RE2 has no back references. */
  readonly openGroup?: (index: number) => string;
}

const lengthLimit = 20_000;

/**
 * Case is ignored by the flag `i` if that goes for all letters, else by character classes, since Node 20 has no `(?i:`.
 */
export function translateRe2(pattern: string, options: TranslationOptions): Translation {
  if (pattern.length > lengthLimit)
    return { kind: 'untranslatable', reason: `is longer than ${lengthLimit} characters` };
  if (isNestedTooDeep(pattern)) return { kind: 'untranslatable', reason: 'is nested too deeply' };
  try {
    const plain = new Translator(pattern, options, 'flag');
    const source = plain.run();
    if (!plain.hasCaselessLetters) return { kind: 'translated', source, flags: '', groups: plain.groups };
    if (!plain.hasCasedLetters) return { kind: 'translated', source, flags: 'i', groups: plain.groups };
    const folded = new Translator(pattern, options, 'classes').run();
    return { kind: 'translated', source: folded, flags: '', groups: plain.groups };
  } catch (error) {
    if (error instanceof Untranslatable) return { kind: 'untranslatable', reason: error.message };
    throw error;
  }
}

class Untranslatable extends Error {}

/** What ignores the case of letters: the flag of the whole pattern, or classes with both cases. */
type CaseBy = 'flag' | 'classes';

interface Flags {
  readonly isCaseless: boolean;
  readonly isMultiline: boolean;
  readonly isDotAll: boolean;
}

/** Reads the pattern once from left to right; flags last to the end of the group that they are in. */
class Translator {
  readonly groups: (string | undefined)[] = [];
  hasCaselessLetters = false;
  hasCasedLetters = false;
  readonly #pattern: string;
  readonly #options: TranslationOptions;
  readonly #caseBy: CaseBy;
  readonly #outerFlags: Flags[] = [];
  #flags: Flags = { isCaseless: false, isMultiline: false, isDotAll: false };
  #at = 0;

  constructor(pattern: string, options: TranslationOptions, caseBy: CaseBy) {
    this.#pattern = pattern;
    this.#options = options;
    this.#caseBy = caseBy;
  }

  run(): string {
    let source = '';
    while (this.#at < this.#pattern.length) source += this.#next();
    return source;
  }

  #next(): string {
    const character = this.#take();
    switch (character) {
      case '\\':
        return this.#escape();
      case '[':
        return this.#class();
      case '(':
        return this.#open();
      case ')':
        this.#flags = this.#outerFlags.pop() ?? this.#flags;
        return ')';
      case '.':
        return this.#flags.isDotAll ? '[\\s\\S]' : '[^\\n]';
      case '^':
        return this.#isByLine() ? '(?<![^\\n])' : '(?<![\\s\\S])';
      case '$':
        return this.#isByLine() ? '(?![^\\r\\n])' : '(?![\\s\\S])';
      default:
        return '*+?|{},'.includes(character) ? character : this.#literal(character);
    }
  }

  #isByLine(): boolean {
    return this.#flags.isMultiline || this.#options.isByLine;
  }

  #open(): string {
    const named = this.#takeMatch(/\?P?<(?<name>\w+)>/y);
    const look = named === undefined ? this.#takeMatch(/\?(?:<?[=!]|:)/y) : undefined;
    const flags =
      named === undefined && look === undefined
        ? this.#takeMatch(/\?(?<on>[imsU]*)(?:-(?<off>[imsU]+))?(?<end>[:)])/y)
        : undefined;
    if (flags !== undefined)
      return this.#setFlags(flags.groups?.['on'] ?? '', flags.groups?.['off'] ?? '', flags.groups?.['end'] === ':');
    this.#outerFlags.push(this.#flags);
    if (look !== undefined) return `(${look[0]}`;
    if (named === undefined && this.#pattern[this.#at] === '?')
      throw new Untranslatable('has a group that starts with an unknown "(?"');
    this.groups.push(named?.groups?.['name']);
    return this.#options.openGroup?.(this.groups.length) ?? '(?:';
  }

  #setFlags(on: string, off: string, isGroup: boolean): string {
    if (`${on}${off}`.includes('U')) throw new Untranslatable('swaps greedy and lazy by (?U), which is not supported');
    if (isGroup) this.#outerFlags.push(this.#flags);
    const has = (flag: string, before: boolean): boolean => !off.includes(flag) && (on.includes(flag) || before);
    const { isCaseless, isMultiline, isDotAll } = this.#flags;
    this.#flags = {
      isCaseless: has('i', isCaseless),
      isMultiline: has('m', isMultiline),
      isDotAll: has('s', isDotAll),
    };
    return isGroup ? '(?:' : '';
  }

  #escape(): string {
    const character = this.#take();
    if (character === 'A') return this.#options.isByLine ? '(?<![^\\n])' : '(?<![\\s\\S])';
    if (character === 'z') return this.#options.isByLine ? '(?![^\\r\\n])' : '(?![\\s\\S])';
    if (character === 'Q') return this.#quoted();
    if (character === 's' || character === 'S') return writeClass(perlSpace, character === 'S');
    if ('bBdDwW'.includes(character)) return `\\${character}`;
    return this.#literal(this.#escapedCharacter(character));
  }

  /** `\Q…\E`: literal text. */
  #quoted(): string {
    const end = this.#pattern.indexOf('\\E', this.#at);
    const text = this.#pattern.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#pattern.length : end + 2;
    return [...text].map((character) => this.#literal(character)).join('');
  }

  /** The character that an escape stands for, both inside and outside brackets. */
  #escapedCharacter(character: string): string {
    const control = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }[character];
    if (control !== undefined) return control;
    if (character === 'x')
      return this.#codePoint(this.#takeMatch(/(?:\{(?<long>[0-9A-Fa-f]{1,6})\}|(?<short>[0-9A-Fa-f]{2}))/y), 16);
    if (/[0-7]/.test(character)) {
      this.#at--;
      return this.#codePoint(this.#takeMatch(/(?<short>0[0-7]{0,2}|[1-7][0-7]{1,2})/y), 8);
    }
    if (/[^0-9A-Za-z]/.test(character)) return character;
    throw new Untranslatable(`has the escape \\${character}, which is not supported`);
  }

  #codePoint(match: RegExpExecArray | undefined, base: number): string {
    const value = Number.parseInt(match?.groups?.['long'] ?? match?.groups?.['short'] ?? '', base);
    if (!(value <= 0x10ffff))
      throw new Untranslatable('has an escape that is not supported: a back reference or a broken code');
    return String.fromCodePoint(value);
  }

  #class(): string {
    const isNegated = this.#takeMatch(/\^/y) !== undefined;
    const ranges: CodeRange[] = [];
    for (let isFirst = true; isFirst || this.#pattern[this.#at] !== ']'; isFirst = false)
      ranges.push(...this.#classItem());
    this.#at++;
    if (dependsOnCase(ranges)) this.#noteCase();
    return writeClass(this.#isFolded ? withBothCases(ranges) : ranges, isNegated);
  }

  #classItem(): readonly CodeRange[] {
    const posix = this.#takeMatch(/\[:(?<not>\^?)(?<name>[a-z]+):\]/y);
    if (posix !== undefined)
      return this.#setOf(posixClasses.get(posix.groups?.['name'] ?? ''), posix.groups?.['not'] !== '');
    const perl = this.#takeMatch(/\\(?<name>[dswDSW])/y)?.groups?.['name'];
    if (perl !== undefined) return this.#setOf(perlClasses[perl.toLowerCase()], perl !== perl.toLowerCase());
    const first = this.#classCharacter();
    if (this.#takeMatch(/-(?!\])/y) === undefined) return [[first, first]];
    return [[first, this.#classCharacter()]];
  }

  #setOf(ranges: readonly CodeRange[] | undefined, isNegated: boolean): readonly CodeRange[] {
    if (ranges === undefined) throw new Untranslatable('has a named character class that is not known');
    return isNegated ? complement(ranges) : ranges;
  }

  #classCharacter(): number {
    const taken = this.#take();
    const character = taken === '\\' ? this.#escapedCharacter(this.#take()) : taken;
    if (character.length > 1)
      throw new Untranslatable('has a letter above U+FFFF between brackets, which is not supported');
    return character.charCodeAt(0);
  }

  #literal(character: string): string {
    const code = character.charCodeAt(0);
    if (character === '\n' || character === '\r') return writeClass([[code, code]]);
    if (!/[A-Za-z]/.test(character)) return character.replace(/[\\^$.*+?()[\]{}|/\-]/, '\\$&');
    this.#noteCase();
    return this.#isFolded ? writeClass(withBothCases([[code, code]])) : character;
  }

  get #isFolded(): boolean {
    return this.#caseBy === 'classes' && this.#flags.isCaseless;
  }

  #noteCase(): void {
    if (this.#flags.isCaseless) this.hasCaselessLetters = true;
    else this.hasCasedLetters = true;
  }

  /** Takes one character, as a whole code point. */
  #take(): string {
    const code = this.#pattern.codePointAt(this.#at);
    if (code === undefined) throw new Untranslatable('ends too early');
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }

  #takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#pattern);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }
}
