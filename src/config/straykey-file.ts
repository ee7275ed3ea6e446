import { resolve } from 'node:path';
import { isCalendarDate } from '../foundation/calendar-date.ts';
import { isJsonObject, Json } from '../foundation/json.ts';
import type { PatternRule } from '../model/rule.ts';
import type { SamplePart } from '../model/sample.ts';
import { confidences, severities } from '../model/severity.ts';
import { pathFrom } from '../relative-path.ts';
import { type Complain, Fields } from '../rule/given/fields.ts';
import { parseRule } from '../rule/given/parse.ts';
import { compileUserRegExp } from '../rule/given/user-pattern.ts';
import type { AllowEntry, Criterion } from './allowlist.ts';
import { type Config, excludesNothing, type RuleMention, type RulesConfig, type ScanConfig } from './config.ts';
import type { ConfigFile } from './discover.ts';
import { parseDurationMs } from './duration.ts';
import { complaintOfGlob, createPathMatcher } from './path-matcher.ts';
import { parseSizeBytes } from './size.ts';
import { mostThreads } from './thread-limits.ts';
import { parseToml, type TomlDocument } from './toml.ts';

const scanKeys = [
  'exclude',
  'gitignore',
  'follow-links',
  'inline-allow',
  'confidence',
  'severity',
  'max-file-size',
  'max-archive-size',
  'max-archive-depth',
  'max-decode-depth',
  'max-findings',
  'max-time',
  'threads',
];
const allowLists = ['paths', 'values', 'lines', 'rules', 'commits'];
const allowKeys = [...allowLists, 'reason', 'expires'];
const depthLimit = 100;
const mostSeconds = 999_999_999;

/**
 * Reads a `straykey.toml`.
 * @throws ConfigError with the line of the first thing that is wrong.
 */
export function parseStraykeyFile(file: ConfigFile): Config {
  const document = parseToml(file.text, file.path);
  const { data } = document;
  const misplaced = isJsonObject(data) ? scanKeys.find((key) => Object.hasOwn(data, key)) : undefined;
  if (misplaced !== undefined) throw document.complain([misplaced], 'belongs below [scan]');
  const fields = new Fields(data, ['scan', 'rules', 'allow', 'rule', 'baseline'], document.complain);
  if (Array.isArray(fields.raw('rules')))
    throw fields.complaint('rules', 'must be written as [rules]; a rule of your own begins with [[rule]]');
  const allows = fields.tables('allow', allowKeys);
  const baseline = fields.table('baseline', ['path'])?.text('path');
  const ownRules = readOwnRules(fields, document);
  return {
    path: file.path,
    scan: readScan(fields.table('scan', scanKeys), file.pathPrefix),
    rules: readRules(fields.table('rules', ['only', 'skip', 'severity']), allows, document),
    ownRules,
    hasBuiltinRules: true,
    allow: [
      ...allows.map((allow) => readAllow(allow, document, file.pathPrefix)),
      ...ownRules.flatMap((rule, index) => allowExamples(rule, document.whereIs(['rule', index, 'examples']), file)),
    ],
    baselinePath: baseline === undefined ? undefined : resolve(file.folder, baseline),
    notes: [],
  };
}

function readScan(fields: Fields | undefined, pathPrefix: string): ScanConfig {
  if (fields === undefined) return { isExcluded: excludesNothing };
  const isExcluded = readGlobs(fields, 'exclude');
  return {
    isExcluded: isExcluded === undefined ? excludesNothing : (path) => isExcluded(pathPrefix + path),
    shouldHonourGitignore: fields.boolean('gitignore'),
    shouldFollowLinks: fields.boolean('follow-links'),
    shouldHonourInlineAllows: fields.boolean('inline-allow'),
    confidence: fields.oneOf('confidence', confidences),
    severity: fields.oneOf('severity', severities),
    maxFileSizeBytes: readSize(fields, 'max-file-size'),
    maxArchiveSizeBytes: readSize(fields, 'max-archive-size'),
    maxArchiveDepth: fields.integer('max-archive-depth', 0, depthLimit),
    maxDecodeDepth: fields.integer('max-decode-depth', 0, depthLimit),
    maxFindings: fields.integer('max-findings', 1, Number.MAX_SAFE_INTEGER),
    maxTimeMs: readDuration(fields, 'max-time'),
    threads: fields.integer('threads', 1, mostThreads),
  };
}

function readSize(fields: Fields, key: string): number | undefined {
  const value = fields.raw(key);
  if (value === undefined) return undefined;
  const bytes = typeof value === 'string' ? parseSizeBytes(value) : fields.integer(key, 1, Number.MAX_SAFE_INTEGER);
  if (bytes !== undefined && bytes > 0) return bytes;
  throw fields.complaint(key, 'must be a size: "50 MB", "512 KiB" or a number of bytes');
}

function readDuration(fields: Fields, key: string): number | undefined {
  const value = fields.raw(key);
  if (value === undefined) return undefined;
  const durationMs = parseDurationMs(typeof value === 'string' ? value : String(fields.integer(key, 1, mostSeconds)));
  if (durationMs !== undefined) return durationMs;
  throw fields.complaint(key, 'must be a time: "90s", "10m", "1h" or a number of seconds');
}

function readGlobs(fields: Fields, key: string): ((path: string) => boolean) | undefined {
  const globs = fields.texts(key);
  if (globs === undefined) return undefined;
  const wrong = globs.map(complaintOfGlob).find((complaint) => complaint !== undefined);
  if (wrong !== undefined) throw fields.complaint(key, `cannot be used: ${wrong}`);
  return createPathMatcher(globs);
}

function readRules(fields: Fields | undefined, allows: readonly Fields[], document: TomlDocument): RulesConfig {
  const mentions = (from: Fields, key: string): readonly RuleMention[] =>
    (from.texts(key) ?? []).map((name, index) => ({
      name,
      where: document.whereIs([...from.path, key, index]),
      isForeign: false,
    }));
  const others = allows.flatMap((allow) => mentions(allow, 'rules'));
  if (fields === undefined) return { only: [], skip: [], severities: [], others };
  const levels = fields.table('severity', 'any');
  const overrides = (levels?.keys() ?? []).flatMap((name) => {
    const severity = levels?.oneOf(name, severities);
    return severity === undefined
      ? []
      : [{ name, severity, where: document.whereIs([...fields.path, 'severity', name]), isForeign: false }];
  });
  return { only: mentions(fields, 'only'), skip: mentions(fields, 'skip'), severities: overrides, others };
}

/** Complaints name the rule, since a file may hold many. */
function readOwnRules(fields: Fields, document: TomlDocument): readonly PatternRule[] {
  const values = fields.raw('rule') ?? [];
  if (!Array.isArray(values)) throw fields.complaint('rule', 'must be written as [[rule]]');
  const ids = new Set<string>();
  return values.map((value: unknown, index) => {
    const name = new Json(value).text('id') ?? `number ${index + 1}`;
    const complain: Complain = (path, detail) =>
      document.complain(['rule', index, ...path], `${detail} (rule ${name})`);
    const rule = parseRule(value, complain);
    if (ids.has(rule.id)) throw complain(['id'], 'is used by two rules');
    ids.add(rule.id);
    return rule;
  });
}

function readAllow(fields: Fields, document: TomlDocument, pathPrefix: string): AllowEntry {
  // An empty one could mean all or none.
  const empty = allowLists.find((key) => fields.texts(key)?.length === 0);
  if (empty !== undefined) throw fields.complaint(empty, 'is empty; list something, or leave it out');
  const isMatch = readGlobs(fields, 'paths');
  const criteria: Criterion[] = [...readPatterns(fields, 'values', 'secret'), ...readPatterns(fields, 'lines', 'line')];
  const commits = fields.texts('commits');
  if (commits?.some((id) => !/^[0-9a-f]{7,64}$/i.test(id)) === true)
    throw fields.complaint('commits', 'must be ids of commits, seven digits or more');
  if (commits !== undefined) criteria.push({ kind: 'commit', ids: commits });
  if (isMatch !== undefined)
    criteria.unshift({ kind: 'path', isLinear: true, isMatch: (path) => isMatch(pathPrefix + path) });
  const rules = fields.texts('rules') ?? [];
  const where = document.whereIs(fields.path);
  if (criteria.length === 0 && rules.length === 0)
    throw document.complain(fields.path, `names nothing; give at least one of ${allowLists.join(', ')}`);
  return {
    name: where,
    reason: fields.text('reason'),
    expires: readDay(fields, 'expires'),
    rules,
    condition: 'all',
    criteria,
  };
}

/** The examples of a rule are in the file that declares it, where a scan would find each of them. */
function allowExamples({ id, examples }: PatternRule, name: string, file: ConfigFile): readonly AllowEntry[] {
  if (examples.length === 0) return [];
  const ownPath = pathFrom(file.folder, file.path);
  return [
    {
      name,
      reason: `an example of ${id}`,
      rules: [id],
      condition: 'all',
      criteria: [
        { kind: 'path', isLinear: true, isMatch: (path) => file.pathPrefix + path === ownPath },
        { kind: 'part', texts: examples.flatMap(({ parts }) => parts).flatMap(textOf) },
      ],
      isImplied: true,
    },
  ];
}

/** Samples in a file are plain texts; only those of the built-in rules are grown. */
function textOf(part: SamplePart): readonly string[] {
  return part.kind === 'text' ? [part.text] : [];
}

function readPatterns(fields: Fields, key: string, target: 'secret' | 'line'): readonly Criterion[] {
  const sources = fields.texts(key);
  if (sources === undefined) return [];
  const patterns = sources.map((source) => {
    const compiled = compileUserRegExp(source);
    if (compiled.kind === 'unsound') throw fields.complaint(key, compiled.reason);
    if (compiled.pattern.test('')) throw fields.complaint(key, 'matches the empty text, so it would allow everything');
    return compiled.pattern;
  });
  return [{ kind: 'pattern', target, patterns }];
}

function readDay(fields: Fields, key: string): string | undefined {
  const day = fields.text(key);
  if (day === undefined || isCalendarDate(day)) return day;
  throw fields.complaint(key, 'must be a day: 2026-12-31');
}
