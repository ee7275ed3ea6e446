/** For a text as long as this V8 makes machine code of a pattern at once. */
const longText = '\n'.repeat(1000);

/**
 * Has V8 make machine code of a pattern at once. By itself it first makes code that it interprets, and machine code
 * when the pattern is used again; of large patterns the first takes longer than the second: 1.4 and 0.3 ms for the
 * names of calls that look something up, where machine code alone takes 0.26.
 */
export function compileOutright(pattern: RegExp): RegExp {
  pattern.lastIndex = longText.length;
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}

/** A pattern of many alternatives or repetitions, compiled outright when it is first asked. */
export class LargePattern {
  readonly #pattern: RegExp;
  #isCompiled = false;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  test(text: string): boolean {
    return this.#compiled().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#compiled().exec(text);
  }

  /** The match of a sticky pattern. */
  execAt(text: string, at: number): RegExpExecArray | null {
    const pattern = this.#compiled();
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  /** The end of a sticky pattern's match, or `at`. */
  endAt(text: string, at: number): number {
    const pattern = this.#compiled();
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  }

  #compiled(): RegExp {
    if (!this.#isCompiled) {
      compileOutright(this.#pattern);
      this.#isCompiled = true;
    }
    return this.#pattern;
  }
}
