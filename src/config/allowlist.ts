import { hasEnded } from '../foundation/calendar-date.ts';
import type { Allowance } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { isNamed, type NamedRule } from '../model/rule-name.ts';
import type { IgnoreEntry, IgnoreList } from './ignore-file.ts';

/** A configured exception. */
export interface AllowEntry {
  /** Where it is written: `straykey.toml:12`. */
  readonly name: string;
  readonly reason?: string | undefined;
  /** The last day on which it is valid, `YYYY-MM-DD`. */
  readonly expires?: string | undefined;
  /** Names of the rules that it applies to; all if empty. */
  readonly rules: readonly string[];
  readonly condition: 'all' | 'any';
  readonly criteria: readonly Criterion[];
  /** Follows from something else in the file, so nobody has to be told that it covers nothing. */
  readonly isImplied?: boolean;
}

export type Criterion =
  /** `isLinear`: globs, which need no deadline. */
  | { readonly kind: 'path'; readonly isLinear: boolean; readonly isMatch: (path: string) => boolean }
  | { readonly kind: 'pattern'; readonly target: 'secret' | 'match' | 'line'; readonly patterns: readonly RegExp[] }
  | { readonly kind: 'word'; readonly lowerCaseWords: readonly string[] }
  /** The secret is a part of one of these texts. */
  | { readonly kind: 'part'; readonly texts: readonly string[] }
  | { readonly kind: 'commit'; readonly ids: readonly string[] };

/** One place of a secret, as exceptions see it. */
export interface SecretPlace {
  readonly rule: NamedRule;
  readonly secret: string;
  /** Everything that the rule's pattern matched. */
  readonly match: string;
  readonly line: string;
  readonly lineNumber: number;
  readonly path: string;
  readonly commit?: string | undefined;
}

export interface AllowlistOptions {
  readonly entries: readonly AllowEntry[];
  readonly ignoreLists?: readonly IgnoreList[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Runs a user's patterns; false if they took too long and were aborted. */
  readonly finishes?: (work: () => void) => boolean;
}

const lineLimit = 2000;
const secretLimit = 10_000;
/** Shorter prefixes of commit ids are ambiguous. */
const commitPrefixLength = 7;

/** The exceptions of a scan; remembers which of them were used. */
export class Allowlist {
  readonly #active: readonly AllowEntry[];
  readonly #byPath: readonly AllowEntry[];
  readonly #over: readonly AllowEntry[];
  readonly #ignoreLists: readonly IgnoreList[];
  readonly #finishes: (work: () => void) => boolean;
  readonly #used = new Set<AllowEntry | IgnoreEntry>();
  readonly #slow = new Set<AllowEntry>();

  constructor({ entries, ignoreLists = [], today, finishes = runToEnd }: AllowlistOptions) {
    const isOver = ({ expires }: AllowEntry): boolean => hasEnded(expires, today);
    this.#active = entries.filter((entry) => !isOver(entry));
    this.#byPath = this.#active.filter(canDecideByPath);
    this.#over = entries.filter(isOver);
    this.#ignoreLists = ignoreLists;
    this.#finishes = finishes;
  }

  /** The exception that covers the place, if any; counts as a use of it. */
  find(place: SecretPlace): Allowance | undefined {
    const bounded = {
      ...place,
      line: cutRound(place.line, place.secret),
      match: place.match.slice(0, secretLimit),
      secret: place.secret.slice(0, secretLimit),
    };
    const entry = this.#active.find((candidate) => this.#use(candidate, () => covers(candidate, bounded)));
    if (entry !== undefined) return toAllowance(entry);
    for (const list of this.#ignoreLists) {
      const ignored = list.find(place);
      if (ignored === undefined) continue;
      this.#used.add(ignored);
      return { kind: 'allowlist', name: ignored.name };
    }
    return undefined;
  }

  /** The exception that covers everything in a file at this path, so that the file need not be read. */
  findForPath(path: string): Allowance | undefined {
    const entry =
      this.#byPath.find((candidate) => !needsDeadline(candidate) && hasPath(candidate, path)) ??
      this.#findByPathPattern(path);
    if (entry === undefined) return undefined;
    this.#used.add(entry);
    return toAllowance(entry);
  }

  /** One deadline for all patterns, since this runs for every file; one each only to find out which of them is slow. */
  #findByPathPattern(path: string): AllowEntry | undefined {
    const candidates = this.#byPath.filter((entry) => needsDeadline(entry) && !this.#slow.has(entry));
    if (candidates.length === 0) return undefined;
    let found: AllowEntry | undefined;
    if (this.#finishes(() => void (found = candidates.find((candidate) => hasPath(candidate, path))))) return found;
    return candidates.find((candidate) => this.#use(candidate, () => hasPath(candidate, path)));
  }

  /** One sentence for each line of the ignore files that has no effect. */
  get ignoreNotes(): readonly string[] {
    return this.#ignoreLists.flatMap(({ notes }) => notes);
  }

  /** One sentence per exception that covered nothing or has expired; to be shown after a scan of a whole project. */
  notes(): readonly string[] {
    const all = [
      ...this.#active.filter(({ isImplied }) => isImplied !== true),
      ...this.#ignoreLists.flatMap(({ entries }) => entries),
    ];
    return [
      ...this.#over.map(
        ({ name, expires = '' }) => `${name}: this exception ended on ${expires}; what it covered is reported again`,
      ),
      ...describeUnused(all.filter((entry) => !this.#used.has(entry)).map(({ name }) => name)),
    ];
  }

  /** Exceptions whose patterns did not finish in time. */
  problems(): readonly Problem[] {
    return [...this.#slow].map(({ name }) => ({
      kind: 'slow-rule',
      where: name,
      detail: 'a pattern of this exception did not end in time, so the exception was not used',
      advice: 'Write it without repetitions inside repetitions.',
    }));
  }

  /** Whether the entry covers; one that was too slow once is not asked again. */
  #use(entry: AllowEntry, isCovered: () => boolean): boolean {
    if (this.#slow.has(entry)) return false;
    let isUsed = false;
    const ask = (): void => void (isUsed = isCovered());
    if (!(needsDeadline(entry) ? this.#finishes(ask) : runToEnd(ask))) this.#slow.add(entry);
    if (isUsed) this.#used.add(entry);
    return isUsed;
  }
}

/** More than these from one file are reported in one sentence: a list copied from another tool has many. */
const mostApart = 3;

/** `names` are `file:line`. */
function describeUnused(names: readonly string[]): readonly string[] {
  const fileOf = (name: string): string => name.replace(/:\d+$/, '');
  return [...new Set(names.map(fileOf))].flatMap((file) => {
    const some = names.filter((name) => fileOf(name) === file);
    if (some.length <= mostApart) return some.map((name) => `${name}: this exception covers nothing that was found`);
    return [
      `${file}: ${some.length} exceptions cover nothing that was found, in lines ${some.map((name) => name.slice(file.length + 1)).join(', ')}`,
    ];
  });
}

function runToEnd(work: () => void): true {
  work();
  return true;
}

function canDecideByPath({ rules, criteria, condition }: AllowEntry): boolean {
  return (
    rules.length === 0 && criteria.length > 0 && (condition === 'any' || criteria.every(({ kind }) => kind === 'path'))
  );
}

function needsDeadline({ criteria }: AllowEntry): boolean {
  return criteria.some(
    (criterion) => criterion.kind === 'pattern' || (criterion.kind === 'path' && !criterion.isLinear),
  );
}

function hasPath({ criteria }: AllowEntry, path: string): boolean {
  return criteria.some((criterion) => criterion.kind === 'path' && criterion.isMatch(path));
}

function toAllowance({ name, reason }: AllowEntry): Allowance {
  return { kind: 'allowlist', name, ...(reason !== undefined && { reason }) };
}

function covers({ rules, condition, criteria }: AllowEntry, place: SecretPlace): boolean {
  if (rules.length > 0 && !rules.some((name) => isNamed(place.rule, name))) return false;
  if (criteria.length === 0) return rules.length > 0;
  return condition === 'all'
    ? criteria.every((criterion) => meets(criterion, place))
    : criteria.some((criterion) => meets(criterion, place));
}

function meets(criterion: Criterion, place: SecretPlace): boolean {
  switch (criterion.kind) {
    case 'path':
      return criterion.isMatch(place.path);
    case 'pattern': {
      const text = place[criterion.target];
      return criterion.patterns.some((pattern) => pattern.test(text));
    }
    case 'word': {
      const secret = place.secret.toLowerCase();
      return criterion.lowerCaseWords.some((word) => secret.includes(word));
    }
    case 'part':
      return criterion.texts.some((text) => text.includes(place.secret));
    case 'commit':
      return criterion.ids.some(
        (id) => id.length >= commitPrefixLength && place.commit?.startsWith(id.toLowerCase()) === true,
      );
  }
}

/** The part of a long line around the secret. */
function cutRound(line: string, secret: string): string {
  if (line.length <= lineLimit) return line;
  const at = Math.max(0, line.indexOf(secret));
  const start = Math.max(
    0,
    Math.min(at - Math.floor((lineLimit - Math.min(secret.length, lineLimit)) / 2), line.length - lineLimit),
  );
  return line.slice(start, start + lineLimit);
}
