import { defined } from '../../foundation/defined.ts';
import type { PatternRule } from '../../model/rule.ts';
import { keywordDistanceOf } from '../../rule/analysis/keyword-distance.ts';
import { requiredLiterals } from '../../rule/analysis/required-literals.ts';
import type { Fields } from '../../rule/given/fields.ts';
import { defaultRotation } from '../../rule/given/parse.ts';
import { translateRe2 } from '../../rule/given/re2.ts';
import { compileUserPattern, isFirstGroupCertain } from '../../rule/given/user-pattern.ts';
import type { AllowEntry } from '../allowlist.ts';
import { namesOfPeerRule, narrowNamesOfPeerRule, toRuleId } from '../peer-rules.ts';
import { compileRe2, readAllowlists } from './gitleaks-allow.ts';
import { type GitleaksReading, readTable, readTables } from './gitleaks-table.ts';

const keys = [
  'id',
  'description',
  'regex',
  'secretgroup',
  'entropy',
  'keywords',
  'path',
  'tags',
  'allowlist',
  'allowlists',
  'required',
  'skipreport',
  'title',
];
const requiredKeys = ['id', 'withinlines'];
const minKeywordLength = 3;
/** Means "anywhere near" if the file gives no number. */
const defaultWithinLines = 20;
const withinLinesLimit = 100;

/** A rule of such a file. Without a regular expression, it only refers to a built-in one. */
export interface GitleaksRule {
  readonly id: string;
  readonly where: string;
  readonly allow: readonly AllowEntry[];
  readonly rule: PatternRule | undefined;
  /** False for a rule that is only a part of others. */
  readonly isReported: boolean;
  readonly required: readonly { readonly id: string; readonly withinLines: number }[];
  /** The rule's pattern, for use as a part of another rule. */
  toPart(): RegExp | undefined;
}

export function readGitleaksRule(data: unknown, index: number, reading: GitleaksReading): GitleaksRule {
  const fields = readTable(data, keys, ['rules', index], reading);
  const id = fields.requiredText('id');
  const where = reading.document.whereIs(fields.path);
  const regex = fields.text('regex') ?? '';
  if (regex === '' && fields.has('path'))
    reading.notes.push(
      `${where}: rule ${id} looks for files by their path alone, which straykey does not do; it is not run`,
    );
  return {
    id,
    where,
    allow: readAllowlists(fields, regex === '' ? namesOfPeerRule(id) : narrowNamesOfPeerRule(id), reading),
    rule: regex === '' ? undefined : readPatternRule(fields, id, regex, reading),
    isReported: fields.boolean('skipreport') !== true,
    required: readTables(fields, 'required', requiredKeys, reading).map((part) => ({
      id: part.requiredText('id'),
      withinLines: Math.min(withinLinesLimit, part.integer('withinlines', 0, 1e6) ?? defaultWithinLines),
    })),
    toPart: () => (regex === '' ? undefined : readPattern(fields, regex, 'part', reading)),
  };
}

function readPatternRule(fields: Fields, id: string, regex: string, reading: GitleaksReading): PatternRule {
  const pattern = readPattern(fields, regex, 'secret', reading);
  const paths = fields.has('path') ? compileRe2(fields.text('path') ?? '') : undefined;
  if (typeof paths === 'string') throw fields.complaint('path', paths);
  return {
    id: toRuleId(id),
    name: id,
    provider: 'custom',
    kind: 'context',
    description: fields.text('description') ?? 'Matches a rule of this project.',
    severity: 'high',
    ...readKeywords(fields, id, pattern),
    pattern,
    entropy: fields.number('entropy', 0, 100) ?? 0,
    ...(paths !== undefined && { paths }),
    references: [],
    rotate: defaultRotation,
    examples: [],
    lookalikes: [],
  };
}

function readPattern(fields: Fields, regex: string, group: 'secret' | 'part', reading: GitleaksReading): RegExp {
  const wanted = chooseGroup(fields, regex, reading);
  const openGroup = (index: number): string => (index === wanted ? `(?<${group}>` : '(?:');
  const translation = translateRe2(regex, { isByLine: true, openGroup });
  if (translation.kind === 'untranslatable')
    throw fields.complaint('regex', `of rule ${fields.requiredText('id')} ${translation.reason}`);
  const compiled = compileUserPattern(translation.source, translation.flags === 'i', group);
  if (compiled.kind === 'unsound')
    throw fields.complaint('regex', `of rule ${fields.requiredText('id')} ${compiled.reason}`);
  return compiled.pattern;
}

/** The number of the group that holds the secret, as gitleaks chooses it; 0 for the whole match. */
function chooseGroup(fields: Fields, regex: string, { document, notes }: GitleaksReading): number {
  const stated = fields.integer('secretgroup', 0, 1000) ?? 0;
  const kept = translateRe2(regex, { isByLine: true, openGroup: () => '(' });
  if (kept.kind === 'untranslatable') return 0;
  if (stated > kept.groups.length)
    throw fields.complaint('secretGroup', `is ${stated}, but the regex has ${kept.groups.length} groups`);
  if (stated > 0) return stated;
  const named = kept.groups.indexOf('secret') + 1;
  if (named > 0 || kept.groups.length <= 1) return named || kept.groups.length;
  if (isFirstGroupCertain(kept.source)) return 1;
  notes.push(
    `${document.whereIs(fields.path)}: the regex of rule ${fields.text('id') ?? ''} has several groups any of which may be the secret; the whole match stands for it, unless you set secretGroup`,
  );
  return 0;
}

/** Fixed texts of the pattern are better than the file's keywords, which may be anywhere in a scanned file. */
function readKeywords(fields: Fields, id: string, pattern: RegExp): Pick<PatternRule, 'keywords' | 'keywordDistance'> {
  const stated = fields.texts('keywords')?.filter((keyword) => Buffer.byteLength(keyword) >= minKeywordLength);
  const keywords = requiredLiterals(pattern, minKeywordLength) ?? stated ?? [];
  if (keywords.length > 0) return { keywords, ...defined({ keywordDistance: keywordDistanceOf(pattern, keywords) }) };
  throw fields.complaint(
    'keywords',
    `of rule ${id} are missing and its regex has no fixed text of ${minKeywordLength} letters; name texts one of which is in every match or near it`,
  );
}
