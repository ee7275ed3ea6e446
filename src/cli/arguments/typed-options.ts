import { parseDurationMs } from '../../config/duration.ts';
import { parseSizeBytes } from '../../config/size.ts';
import { UsageError } from '../../errors.ts';
import type { CommandLine } from './command-line.ts';
import type { OptionName, OptionNames } from './options/option.ts';

/** Reads the action and single options from a command line. If an option was typed twice, the last one counts. */
export class TypedOptions {
  readonly #line: CommandLine;

  constructor(line: CommandLine) {
    this.#line = line;
  }

  /** The first argument, one of the actions in the command's definition, against which it was checked. */
  action<Action extends string>(actions: readonly Action[]): Action {
    const { command, positionals } = this.#line;
    const action = actions.find((each) => each === positionals[0]);
    if (action === undefined) throw new TypeError(`${command} has no action ${positionals[0]}`);
    return action;
  }

  has(name: OptionName): boolean {
    return this.#line.options.some((option) => option.name === name);
  }

  text(name: OptionNames['text']): string | undefined {
    return this.#last(name);
  }

  list(name: OptionNames['list']): readonly string[] {
    return this.#line.options.filter((option) => option.name === name).map(({ value }) => value);
  }

  /** Splits names at commas: `a,b` is two names. Throws UsageError if an option was typed that has none: `--rule ,`. */
  names(name: OptionNames['list']): readonly string[] {
    return this.list(name).flatMap((value) => {
      const names = value
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
      if (names.length === 0) throw new UsageError(`--${name} names nothing: "${value}"`);
      return names;
    });
  }

  count(name: OptionNames['count']): number | undefined {
    const value = this.#last(name);
    return value === undefined ? undefined : Number(value);
  }

  /** One of these words, which the option table has already checked. */
  choice<Word extends string>(name: OptionNames['text'], words: readonly Word[]): Word | undefined {
    const value = this.#last(name);
    return words.find((word) => word === value);
  }

  /** In bytes. */
  size(name: OptionNames['size']): number | undefined {
    const value = this.#last(name);
    if (value === undefined) return undefined;
    const bytes = parseSizeBytes(value);
    if (bytes === undefined)
      throw new UsageError(`--${name} cannot be "${value}"; write a size as 10MB, 1GiB or a number of bytes`);
    return bytes;
  }

  /** In milliseconds. */
  duration(name: OptionNames['duration']): number | undefined {
    const value = this.#last(name);
    if (value === undefined) return undefined;
    const durationMs = parseDurationMs(value);
    if (durationMs === undefined)
      throw new UsageError(`--${name} cannot be "${value}"; write a time as 90s, 10m or 1h`);
    return durationMs;
  }

  #last(name: OptionName): string | undefined {
    return this.#line.options.findLast((option) => option.name === name)?.value;
  }
}
