import { join } from 'node:path';
import { ConfigError } from '../../errors.ts';
import type { Companion, PatternRule } from '../../model/rule.ts';
import type { Fields } from '../../rule/given/fields.ts';
import type { AllowEntry } from '../allowlist.ts';
import { type Config, excludesNothing, type RuleMention } from '../config.ts';
import type { ConfigFile } from '../discover.ts';
import { namesOfPeerRule, narrowNamesOfPeerRule } from '../peer-rules.ts';
import { parseToml } from '../toml.ts';
import { readAllowlists } from './gitleaks-allow.ts';
import { type GitleaksRule, readGitleaksRule } from './gitleaks-rule.ts';
import { type GitleaksReading, readTable, UnhonouredKeys } from './gitleaks-table.ts';

const topKeys = [
  'title',
  'description',
  'version',
  'minversion',
  'betterleaksminversion',
  'extend',
  'rules',
  'allowlist',
  'allowlists',
];
const extendKeys = ['usedefault', 'path', 'disabledrules'];
/** As deep as gitleaks follows `extend`. */
const extendLimit = 2;
const ruleLimit = 5000;

/** Reads a file that another one extends; undefined if it does not exist. */
export type ReadText = (path: string) => string | undefined;

/** What a file says together with those it extends. */
interface Contents {
  readonly rules: ReadonlyMap<string, GitleaksRule>;
  readonly allow: readonly AllowEntry[];
  readonly disabled: readonly { readonly id: string; readonly where: string }[];
  readonly usesDefault: boolean;
  readonly notes: readonly string[];
}

/** Goes before the id of a twin: a rule with the id of a built-in one. */
const twinPrefix = 'custom-';

/**
 * Reads a `.gitleaks.toml` or `.betterleaks.toml` as it is. The notes say what it asks for and does not get. A rule
 * with the id of a built-in one replaces it.
 * @throws ConfigError for a file that cannot be read and for a rule that cannot be run.
 */
export function parseGitleaksFile(file: ConfigFile, readText: ReadText, builtinIds: () => ReadonlySet<string>): Config {
  const { path } = file;
  const contents = readContents(file, readText, 0);
  const notes = [...contents.notes];
  const reported = reportedRules(contents, notes);
  const hasBuiltinRules = contents.usesDefault || ![...contents.rules.values()].some(({ rule }) => rule !== undefined);
  if (!contents.usesDefault) notes.push(noteOnDefaults(path, hasBuiltinRules));
  const taken = hasBuiltinRules && reported.length > 0 ? builtinIds() : new Set<string>();
  const twins = reported.map(({ id }) => id).filter((id) => taken.has(id));
  notes.push(...twins.map((id) => noteOnTwin(path, id)));
  const replaced = twins.map((name) => ({ name, where: path, isForeign: true }));
  return {
    path,
    scan: { isExcluded: excludesNothing },
    rules: {
      only: [],
      skip: hasBuiltinRules ? [...toMentions(contents), ...replaced] : [],
      severities: [],
      others: [],
    },
    ownRules: withUniqueIds(reported, path).map((rule) => ({ ...rule, id: ownIdOf(rule.id, twins) })),
    hasBuiltinRules,
    allow: allowEntriesOf(contents)
      .map((entry) => withPrefix(entry, file.pathPrefix))
      .map((entry) => ({ ...entry, rules: withTwins(entry.rules, twins) })),
    baselinePath: undefined,
    notes,
  };
}

/** The rules that are run for what they find themselves, not only as a part of others. */
function reportedRules({ rules, disabled }: Contents, notes: string[]): readonly PatternRule[] {
  const disabledIds = new Set(disabled.map(({ id }) => id));
  return [...rules.values()]
    .filter(({ id, isReported }) => isReported && !disabledIds.has(id))
    .flatMap((rule) => toRule(rule, rules, notes));
}

function allowEntriesOf({ allow, rules }: Contents): readonly AllowEntry[] {
  return [...allow, ...[...rules.values()].flatMap((rule) => rule.allow)];
}

function noteOnTwin(path: string, id: string): string {
  return `${path}: rule ${id} replaces straykey's own rule with this id and is called ${twinPrefix}${id}`;
}

function noteOnDefaults(path: string, hasBuiltinRules: boolean): string {
  return hasBuiltinRules
    ? `${path}: has no rules and does not extend the default ones; straykey runs its own, where gitleaks would run none`
    : `${path}: runs its own rules only; add [extend] useDefault = true to run straykey's too`;
}

function readContents(
  { text, path, folder }: Pick<ConfigFile, 'text' | 'path' | 'folder'>,
  readText: ReadText,
  depth: number,
): Contents {
  const document = parseToml(text, path);
  const reading: GitleaksReading = { document, unhonoured: new UnhonouredKeys(), notes: [] };
  const fields = readTable(document.data, topKeys, [], reading);
  const extend = fields.has('extend') ? readTable(fields.raw('extend'), extendKeys, ['extend'], reading) : undefined;
  const rules = readRules(fields, reading);
  const namesOf = (id: string): readonly string[] =>
    rules.get(id)?.rule === undefined ? namesOfPeerRule(id) : narrowNamesOfPeerRule(id);
  const own: Contents = {
    rules,
    allow: readAllowlists(fields, namesOf, reading),
    disabled: (extend?.texts('disabledrules') ?? []).map((id) => ({
      id,
      where: document.whereIs(['extend', 'disabledRules']),
    })),
    usesDefault: extend?.boolean('usedefault') ?? false,
    notes: [...reading.unhonoured.notes(), ...reading.notes],
  };
  const parentPath = extend?.text('path') ?? '';
  if (extend === undefined || parentPath === '') return own;
  if (depth >= extendLimit) throw extend.complaint('path', `extends more than ${extendLimit} files deep`);
  const parentText = readText(join(folder, parentPath));
  if (parentText === undefined) throw extend.complaint('path', 'names a file that does not exist');
  return merge(readContents({ text: parentText, path: parentPath, folder }, readText, depth + 1), own);
}

function readRules(fields: Fields, reading: GitleaksReading): ReadonlyMap<string, GitleaksRule> {
  const values = fields.raw('rules') ?? [];
  if (!Array.isArray(values)) throw fields.complaint('rules', 'must be written as [[rules]]');
  if (values.length > ruleLimit) throw fields.complaint('rules', `are more than ${ruleLimit}`);
  const rules = new Map<string, GitleaksRule>();
  for (const [index, value] of values.entries()) {
    const rule = readGitleaksRule(value, index, reading);
    if (rules.has(rule.id))
      throw reading.document.complain(['rules', index], `has the id ${rule.id}, which another rule has too`);
    rules.set(rule.id, rule);
  }
  return rules;
}

/** A rule without a regular expression keeps that of the extended file and adds to its allowlists. */
function merge(below: Contents, above: Contents): Contents {
  const rules = new Map(below.rules);
  for (const [id, rule] of above.rules) {
    const base = rules.get(id);
    rules.set(
      id,
      base === undefined ? rule : { ...(rule.rule === undefined ? base : rule), allow: [...base.allow, ...rule.allow] },
    );
  }
  return {
    rules,
    allow: [...below.allow, ...above.allow],
    disabled: [...below.disabled, ...above.disabled],
    usesDefault: below.usesDefault || above.usesDefault,
    notes: [...below.notes, ...above.notes],
  };
}

function toRule(
  { rule, required, where, id }: GitleaksRule,
  all: ReadonlyMap<string, GitleaksRule>,
  notes: string[],
): readonly PatternRule[] {
  if (rule === undefined) return [];
  const companions: Companion[] = [];
  for (const { id: partId, withinLines } of required) {
    const pattern = all.get(partId)?.toPart();
    if (pattern === undefined)
      notes.push(`${where}: rule ${id} requires ${partId}, which this file does not have; it is run without`);
    else companions.push({ name: partId, pattern, withinLines, isRequired: true });
  }
  return [companions.length === 0 ? rule : { ...rule, companions }];
}

/** The rules that are switched off, except those of the file itself. */
function toMentions({ disabled, rules }: Contents): readonly RuleMention[] {
  return disabled
    .filter(({ id }) => rules.get(id)?.rule === undefined)
    .flatMap(({ id, where }) => {
      const [own, ...others] = narrowNamesOfPeerRule(id);
      return (others.length === 0 ? [own] : others).map((name) => ({ name, where, isForeign: true }));
    });
}

function ownIdOf(id: string, twins: readonly string[]): string {
  return twins.includes(id) ? twinPrefix + id : id;
}

/** An exception for a rule with the id of a built-in one holds under either id. */
function withTwins(names: readonly string[], twins: readonly string[]): readonly string[] {
  return names.flatMap((name) => (twins.includes(name) ? [name, ownIdOf(name, twins)] : [name]));
}

function withPrefix(entry: AllowEntry, prefix: string): AllowEntry {
  if (prefix === '') return entry;
  const criteria = entry.criteria.map((criterion) =>
    criterion.kind === 'path'
      ? { ...criterion, isMatch: (path: string) => criterion.isMatch(prefix + path) }
      : criterion,
  );
  return { ...entry, criteria };
}

/** Refuses ids that become equal in kebab case, since nobody could tell them apart. */
function withUniqueIds(rules: readonly PatternRule[], path: string): readonly PatternRule[] {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new ConfigError(path, `rule ${id}: two rules have this id`);
    ids.add(id);
  }
  return rules;
}
