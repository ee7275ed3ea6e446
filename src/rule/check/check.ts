import { compileRules } from '../../engine/compile.ts';
import { Scanner } from '../../engine/scanner.ts';
import { withoutDeadline } from '../../engine/search/deadline.ts';
import { onlyItem } from '../../foundation/only-item.ts';
import { indexesOf, type RuleSet } from '../../model/rule-set.ts';
import type { Rule } from '../../model/rule.ts';
import type { Sample } from '../../model/sample.ts';
import { groupNames, isBounded } from '../analysis/reach.ts';
import { workBound } from '../analysis/work-bound.ts';
import { isRuleId } from '../rule-id.ts';
import { grow } from '../sample.ts';
import { isSlowOnHostileText, mayBeSlowOnHostileText } from './hostile-time.ts';

/** What is wrong with a rule: a sentence without the rule's id. */
export interface Complaint {
  readonly ruleId: string;
  readonly detail: string;
}

/** Each sample is grown from this many seeds. */
const seeds = [1, 2, 3];
/**
 * A rule counts as not linear if a scan of 100 kB of hostile text takes more processor time than this. The grammar of
 * generic secrets takes up to 900 on texts made of nothing but its keywords, when it is not bundled; patterns that are
 * not linear take far more.
 */
const hostileMs = 2000;
/**
 * Most steps of a pattern from one place. The bound is ten times too high and more where words and gaps alternate;
 * beyond it no text is known to be safe.
 */
const mostSteps = 300_000_000;
const tooMuchWork = `from one place on the pattern may take more than ${mostSteps / 1_000_000} million steps: leave its parts fewer ways to share a text between them`;

/** What was found out about a rule while other threads were at work. */
export interface UntimedCheck {
  /** All complaints except that it is slow. */
  readonly complaints: readonly Complaint[];
  /** Only a `createTimeCheck` running alone in its process can tell. */
  readonly mayBeSlow: boolean;
}

/**
 * Proves that rules are sound: their statements, that each example yields exactly one finding of its own rule, that
 * look-alikes yield none, and that hostile text is no slower than other text. All rules of the set run, to see whether
 * another one fires. Returns a check of the rule at an index.
 */
export function createRuleCheck(ruleSet: RuleSet): (index: number) => readonly Complaint[] {
  const check = createTimelessCheck(ruleSet);
  const isSlow = createTimeCheck(ruleSet);
  return (index) => {
    const complaints = check(index);
    return mayNotEnd(complaints) ? complaints : [...complaints, ...isSlow(index)];
  };
}

/** The same for one of several threads that divide the rules among them. */
export function createUntimedCheck(ruleSet: RuleSet): (index: number) => UntimedCheck {
  const check = createTimelessCheck(ruleSet);
  const alone = withoutTables(ruleSet);
  return (index) => {
    const complaints = check(index);
    return {
      complaints,
      mayBeSlow: !mayNotEnd(complaints) && mayBeSlowOnHostileText(ruleSet.load(index), index, alone, hostileMs),
    };
  };
}

/** Measures whether a rule takes no longer than it has to. */
export function createTimeCheck(ruleSet: RuleSet): (index: number) => readonly Complaint[] {
  const alone = withoutTables(ruleSet);
  return (index) => {
    const rule = ruleSet.load(index);
    return isSlowOnHostileText(rule, index, alone, hostileMs)
      ? [{ ruleId: rule.id, detail: `100 kB of hostile text take longer than ${hostileMs} ms` }]
      : [];
  };
}

function createTimelessCheck(ruleSet: RuleSet): (index: number) => readonly Complaint[] {
  const idCounts = countIds(ruleSet);
  const all = scannerOf(ruleSet, indexesOf(ruleSet));
  return (index) => {
    const rule = ruleSet.load(index);
    const work = checkWork(rule);
    // A pattern that may not end is not run.
    const runs =
      work.length > 0
        ? []
        : [
            ...checkExamples(rule, index, all, ruleSet),
            ...checkPatternAlone(rule),
            ...checkLookalikes(rule, index, all),
          ];
    const details = [...checkStatements(rule, idCounts), ...runs, ...work];
    return [...new Set(details)].map((detail) => ({ ruleId: rule.id, detail }));
  };
}

/** Building the tables of one rule is faster than reading those of the pack. */
function withoutTables({ searchTables: _tables, ...alone }: RuleSet): RuleSet {
  return alone;
}

function scannerOf(ruleSet: RuleSet, indexes: readonly number[]): Scanner {
  return new Scanner(compileRules(ruleSet, indexes), withoutDeadline);
}

function countIds(ruleSet: RuleSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of ruleSet.entries()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function checkStatements(rule: Rule, idCounts: ReadonlyMap<string, number>): string[] {
  const complaints: [boolean, string][] = [
    [isRuleId(rule.id), 'the id is not in kebab case'],
    [idCounts.get(rule.id) === 1, 'another rule has the same id'],
    [
      rule.keywords.length > 0 && rule.keywords.every((keyword) => Buffer.byteLength(keyword) >= 3),
      'a keyword has fewer than 3 bytes, or there is none',
    ],
    [
      rule.references.length > 0 && rule.references.every((page) => page.startsWith('https://')),
      'no reference to a page on the format',
    ],
    [rule.rotate.steps !== '' && rule.rotate.url !== '', 'nothing says how to rotate it'],
    [rule.examples.length >= 2, 'fewer than 2 examples'],
    [rule.lookalikes.length >= 1, 'no look-alike'],
  ];
  if (rule.kind !== 'generic') {
    complaints.push([
      groupNames(rule.pattern).filter((name) => name === 'secret').length === 1,
      'the pattern needs exactly one group named secret',
    ]);
    complaints.push([isBounded(rule.pattern), 'the pattern has no bound: give *, + and {n,} a greatest number']);
    complaints.push([/^i?$/.test(rule.pattern.flags), 'the only flag a pattern may have is i']);
  }
  return complaints.filter(([isSound]) => !isSound).map(([, detail]) => detail);
}

function checkExamples(rule: Rule, index: number, scanner: Scanner, ruleSet: RuleSet): string[] {
  return forEachSample(rule.examples, (text, path, name) => {
    const matches = scanner.scan(Buffer.from(text), path);
    const others = matches.filter((match) => match.rule !== index);
    if (matches.length === 1 && others.length === 0) return [];
    if (matches.length === 0) return [`${name} is not found; ${reasonsOf(text, path, index, scanner)}`];
    return [
      others.length > 0
        ? `${name} is reported by another rule: ${others.map((match) => ruleSet.entry(match.rule).id).join(', ')}`
        : `${name} is found ${matches.length} times`,
    ];
  });
}

function reasonsOf(text: string, path: string | undefined, index: number, scanner: Scanner): string {
  const reasons: string[] = [];
  scanner.scan(Buffer.from(text), path, {
    rejected: ({ rule, filter, reason }) => {
      if (rule === index) reasons.push(`${filter}: ${reason}`);
    },
  });
  return reasons.length > 0 ? reasons.join('; ') : 'no keyword led to a match';
}

/** Checks the pattern without windows and kernel, so that a broken prefilter cannot hide. */
function checkPatternAlone(rule: Rule): string[] {
  if (rule.kind === 'generic') return [];
  return forEachSample(rule.examples, (sampled, _path, name) => {
    const text = bytesOf(sampled);
    const matches = [...text.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}g`))];
    const match = onlyItem(matches);
    if (!match) return [`the pattern alone matches ${name} ${matches.length} times`];
    return hasKeyword(rule, rule.keywordDistance === undefined ? match[0] : text)
      ? []
      : [`no keyword stands in the match of ${name}`];
  });
}

function hasKeyword(rule: Rule, text: string): boolean {
  const isCaseSensitive = rule.kind === 'provider' && !rule.pattern.ignoreCase;
  return rule.keywords
    .map(bytesOf)
    .some((keyword) => (isCaseSensitive ? text.includes(keyword) : text.toLowerCase().includes(keyword.toLowerCase())));
}

/** A pattern sees one character for each byte of a text. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/**
 * Look-alikes with a wrong checksum are kept at low confidence, which counts as not reported. So does a secret that
 * another rule found and that fits this one only by its length.
 */
function checkLookalikes(rule: Rule, index: number, scanner: Scanner): string[] {
  return forEachSample(rule.lookalikes, (text, path, name) => {
    const found = scanner
      .scan(Buffer.from(text), path)
      .filter(
        (match) =>
          match.rule === index &&
          (rule.checksum === undefined || match.confidence !== 'low') &&
          match.takeover?.fit !== 'length',
      );
    return found.length > 0 ? [`the look-alike ${name} is reported`] : [];
  });
}

/** Proves that the cost of a text grows only with its length. */
function checkWork(rule: Rule): string[] {
  if (rule.kind === 'generic' || workBound(rule.pattern) <= mostSteps) return [];
  return [tooMuchWork];
}

function mayNotEnd(complaints: readonly Complaint[]): boolean {
  return complaints.some(({ detail }) => detail === tooMuchWork);
}

function forEachSample(
  samples: readonly Sample[],
  check: (text: string, path: string | undefined, name: string) => readonly string[],
): string[] {
  return samples.flatMap((sample, index) =>
    seeds.flatMap((seed) => check(grow(sample, seed), sample.path, `number ${index + 1}`)),
  );
}
