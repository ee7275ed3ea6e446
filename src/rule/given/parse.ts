import { RuleError } from '../../errors.ts';
import { defined } from '../../foundation/defined.ts';
import { Json } from '../../foundation/json.ts';
import {
  checksumNames,
  type Companion,
  type PatternRule,
  type Rotation,
  structureNames,
  valueOrigins,
} from '../../model/rule.ts';
import type { Sample } from '../../model/sample.ts';
import { confidences, severities } from '../../model/severity.ts';
import { keywordDistanceOf } from '../analysis/keyword-distance.ts';
import { requiredLiterals } from '../analysis/required-literals.ts';
import { isRuleId, ruleIdAdvice } from '../rule-id.ts';
import { type Complain, Fields, nameOfField } from './fields.ts';
import { compileUserPattern, compileUserRegExp } from './user-pattern.ts';

const keys = [
  'id',
  'name',
  'provider',
  'kind',
  'description',
  'severity',
  'confidence',
  'keywords',
  'pattern',
  'case-insensitive',
  'family',
  'origin',
  'entropy',
  'checksum',
  'structure',
  'companions',
  'paths',
  'references',
  'rotate',
  'examples',
  'lookalikes',
];
const kinds = ['provider', 'context'] as const;

const minKeywordLength = 3;
const keywordLimit = 200;
const keywordLengthLimit = 128;
const withinLinesLimit = 100;

export const defaultRotation: Rotation = {
  steps: 'Revoke the secret where it was issued, look there for its use, then issue a new one.',
  url: '',
};

/**
 * Reads a user's own rule from plain data, as TOML gives it: the fields of `Rule` in kebab case. It can do nothing but
 * match: requests to providers are not accepted from data.
 * @throws what `complain` makes, by default a RuleError that names the rule and the field.
 */
export function parseRule(data: unknown, complain: Complain = complainOf(data)): PatternRule {
  const fields = new Fields(data, keys, complain);
  const id = readId(fields);
  const pattern = readPattern(fields, 'secret');
  return {
    id,
    name: fields.text('name') ?? id,
    provider: fields.text('provider') ?? 'custom',
    kind: fields.oneOf('kind', kinds) ?? 'context',
    description: fields.text('description') ?? 'Matches a rule of this project.',
    severity: fields.oneOf('severity', severities) ?? 'high',
    ...readKeywords(fields, pattern),
    pattern,
    ...defined({ family: fields.text('family') }),
    ...readJudgement(fields),
    ...readSurroundings(fields),
    references: fields.texts('references') ?? [],
    rotate: readRotation(fields),
    examples: readSamples(fields, 'examples'),
    lookalikes: readSamples(fields, 'lookalikes'),
  };
}

function complainOf(data: unknown): Complain {
  const id = new Json(data).text('id') ?? '(without id)';
  return (path, detail) => new RuleError(id, `${nameOfField(path)} ${detail}`.trim());
}

function readId(fields: Fields): string {
  const id = fields.requiredText('id');
  if (isRuleId(id)) return id;
  throw fields.complaint('id', ruleIdAdvice);
}

/** The pattern of a rule or of a companion; only a rule may say that case does not matter. */
function readPattern(fields: Fields, group: 'secret' | 'part'): RegExp {
  const isCaseInsensitive = group === 'secret' && fields.boolean('case-insensitive') === true;
  const compiled = compileUserPattern(fields.requiredText('pattern'), isCaseInsensitive, group);
  if (compiled.kind === 'sound') return compiled.pattern;
  throw fields.complaint('pattern', compiled.reason);
}

function readKeywords(fields: Fields, pattern: RegExp): Pick<PatternRule, 'keywords' | 'keywordDistance'> {
  const keywords = fields.texts('keywords') ?? requiredLiterals(pattern, minKeywordLength);
  if (keywords === undefined || keywords.length === 0) {
    throw fields.complaint(
      'keywords',
      `are missing and the pattern has no fixed text of ${minKeywordLength} letters; name texts one of which is in every match or near it`,
    );
  }
  if (keywords.length > keywordLimit) throw fields.complaint('keywords', `are more than ${keywordLimit}`);
  const wrong = keywords.find(
    (keyword) => Buffer.byteLength(keyword) < minKeywordLength || keyword.length > keywordLengthLimit,
  );
  if (wrong !== undefined)
    throw fields.complaint(
      'keywords',
      `must have ${minKeywordLength} to ${keywordLengthLimit} bytes each: "${wrong.slice(0, 20)}" has not`,
    );
  return { keywords, ...defined({ keywordDistance: keywordDistanceOf(pattern, keywords) }) };
}

function readJudgement(
  fields: Fields,
): Pick<PatternRule, 'confidence' | 'origin' | 'entropy' | 'checksum' | 'structure'> {
  return defined({
    confidence: fields.oneOf('confidence', confidences),
    origin: fields.oneOf('origin', valueOrigins),
    entropy: fields.number('entropy', 0, 8),
    checksum: fields.oneOf('checksum', checksumNames),
    structure: fields.oneOf('structure', structureNames),
  });
}

function readSurroundings(fields: Fields): Pick<PatternRule, 'companions' | 'paths'> {
  const companions = fields.tables('companions', ['name', 'pattern', 'within-lines', 'required']).map(readCompanion);
  const source = fields.text('paths');
  const paths = source === undefined ? undefined : compileUserRegExp(source);
  if (paths?.kind === 'unsound') throw fields.complaint('paths', paths.reason);
  return {
    ...(companions.length > 0 && { companions }),
    ...(paths !== undefined && { paths: paths.pattern }),
  };
}

function readCompanion(fields: Fields): Companion {
  return {
    name: fields.requiredText('name'),
    pattern: readPattern(fields, 'part'),
    withinLines: fields.integer('within-lines', 0, withinLinesLimit) ?? 10,
    isRequired: fields.boolean('required') ?? false,
  };
}

function readRotation(fields: Fields): Rotation {
  const rotate = fields.table('rotate', ['steps', 'url']);
  return { steps: rotate?.text('steps') ?? defaultRotation.steps, url: rotate?.text('url') ?? defaultRotation.url };
}

/** Each sample is a text, or a table of `text` and the `path` of the file it is in. */
function readSamples(fields: Fields, key: string): readonly Sample[] {
  const value = fields.raw(key) ?? [];
  if (!Array.isArray(value)) throw fields.complaint(key, 'must be a list');
  const isText = (item: unknown): item is string => typeof item === 'string';
  if (value.every(isText)) return value.map((text) => toSample(text));
  return fields
    .tables(key, ['text', 'path'])
    .map((sample) => toSample(sample.requiredText('text'), sample.text('path')));
}

function toSample(text: string, path?: string): Sample {
  return { kind: 'sample', parts: [{ kind: 'text', text }], ...defined({ path }) };
}
