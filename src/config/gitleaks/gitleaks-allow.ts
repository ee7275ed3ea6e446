import type { Fields } from '../../rule/given/fields.ts';
import { translateRe2 } from '../../rule/given/re2.ts';
import { compileUserRegExp } from '../../rule/given/user-pattern.ts';
import type { AllowEntry, Criterion } from '../allowlist.ts';
import { type GitleaksReading, readTables } from './gitleaks-table.ts';

const keys = [
  'description',
  'id',
  'condition',
  'commits',
  'paths',
  'regexes',
  'regextarget',
  'stopwords',
  'targetrules',
];

/**
 * The allowlists of a file or of one of its rules, in both spellings, `[allowlist]` and `[[allowlists]]`. They apply to
 * these rules of ours, or to those that the function returns for the ids they target.
 */
export function readAllowlists(
  fields: Fields,
  rules: readonly string[] | ((targetId: string) => readonly string[]),
  reading: GitleaksReading,
): readonly AllowEntry[] {
  const tables = [
    ...readTables(fields, 'allowlist', keys, reading),
    ...readTables(fields, 'allowlists', keys, reading),
  ];
  return tables.flatMap((table) => {
    const names = typeof rules === 'function' ? (table.texts('targetrules') ?? []).flatMap(rules) : rules;
    return readAllowlist(table, [...new Set(names)], reading);
  });
}

function readAllowlist(fields: Fields, rules: readonly string[], reading: GitleaksReading): readonly AllowEntry[] {
  const name = reading.document.whereIs(fields.path);
  const isAll = /^(?:and|&&)$/i.test(fields.text('condition') ?? '');
  const [criteria, lost] = readCriteria(fields, name, reading);
  if (criteria.length === 0 || (isAll && lost > 0)) {
    reading.notes.push(
      `${name}: this allowlist has ${lost > 0 ? 'a condition that cannot be read here' : 'no condition'}, so it has no effect`,
    );
    return [];
  }
  return [{ name, reason: fields.text('description'), rules, condition: isAll ? 'all' : 'any', criteria }];
}

/** The conditions, and how many had to be dropped. */
function readCriteria(fields: Fields, name: string, reading: GitleaksReading): readonly [readonly Criterion[], number] {
  const target = targetOf(fields.text('regextarget') ?? '');
  if (target === undefined)
    reading.notes.push(`${name}: regexTarget is none of secret, match, line; its regexes have no effect`);
  const [paths, lostPaths] = readRegExps(fields, 'paths', name, reading);
  const [patterns, lostPatterns] = target === undefined ? [[], 1] : readRegExps(fields, 'regexes', name, reading);
  const words = (fields.texts('stopwords') ?? []).map((word) => word.toLowerCase()).filter((word) => word !== '');
  const commits = (fields.texts('commits') ?? []).map((id) => id.toLowerCase());
  const criteria: Criterion[] = [];
  if (commits.length > 0) criteria.push({ kind: 'commit', ids: commits });
  if (paths.length > 0)
    criteria.push({ kind: 'path', isLinear: false, isMatch: (path) => paths.some((pattern) => pattern.test(path)) });
  if (patterns.length > 0 && target !== undefined) criteria.push({ kind: 'pattern', target, patterns });
  if (words.length > 0) criteria.push({ kind: 'word', lowerCaseWords: words });
  return [criteria, lostPaths + lostPatterns];
}

function targetOf(text: string): 'secret' | 'match' | 'line' | undefined {
  const target = text.toLowerCase();
  if (target === '' || target === 'secret') return 'secret';
  return target === 'match' || target === 'line' ? target : undefined;
}

function readRegExps(
  fields: Fields,
  key: string,
  name: string,
  { notes }: GitleaksReading,
): readonly [readonly RegExp[], number] {
  const sources = fields.texts(key) ?? [];
  const patterns: RegExp[] = [];
  for (const [index, source] of sources.entries()) {
    const compiled = compileRe2(source);
    if (typeof compiled === 'string')
      notes.push(`${name}: number ${index + 1} of ${key} ${compiled}; it allows nothing`);
    else patterns.push(compiled);
  }
  return [patterns, sources.length - patterns.length];
}

/** A pattern for whole texts, not lines; or the reason why it cannot be used. */
export function compileRe2(source: string): RegExp | string {
  const translation = translateRe2(source, { isByLine: false });
  if (translation.kind === 'untranslatable') return translation.reason;
  const compiled = compileUserRegExp(translation.source);
  if (compiled.kind === 'unsound') return compiled.reason;
  return translation.flags === '' ? compiled.pattern : new RegExp(compiled.pattern.source, translation.flags);
}
