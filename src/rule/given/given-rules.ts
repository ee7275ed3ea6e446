import { RuleError } from '../../errors.ts';
import { severities } from '../../model/severity.ts';
import { isRuleId, ruleIdAdvice } from '../rule-id.ts';
import { Fields, nameOfField } from './fields.ts';

const kinds = ['provider', 'context', 'generic'] as const;
const minKeywordBytes = 3;

/**
 * Checks rules that come from a program. These may come without types, and a rule without keywords or a group for the
 * secret would never find anything. What is required of a rule in a configuration file besides this is in `parse.ts`.
 * @throws RuleError that names the rule and the field.
 */
export function checkGivenRules(rules: readonly unknown[]): void {
  const ids = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const id = checkGivenRule(rule, index);
    if (ids.has(id)) throw new RuleError(id, 'id is used by two rules');
    ids.add(id);
  }
}

/** Returns its id. */
function checkGivenRule(rule: unknown, index: number): string {
  const complain = (path: readonly (string | number)[], detail: string): RuleError =>
    new RuleError(calledAs(rule, index), `${nameOfField(path)} ${detail}`.trim());
  const fields = new Fields(rule, 'any', complain);
  const id = fields.requiredText('id');
  if (!isRuleId(id)) throw fields.complaint('id', ruleIdAdvice);
  for (const key of ['name', 'provider']) fields.requiredText(key);
  if (fields.oneOf('severity', severities) === undefined) throw fields.complaint('severity', 'is missing');
  const kind = fields.oneOf('kind', kinds);
  if (kind === undefined) throw fields.complaint('kind', 'is missing');
  if (fields.texts('references') === undefined) throw fields.complaint('references', 'is missing');
  if (fields.table('rotate', ['steps', 'url'])?.text('steps') === undefined)
    throw fields.complaint('rotate', 'needs steps and url');
  if (kind !== 'generic') checkPattern(fields);
  const keywords = fields.texts('keywords') ?? [];
  if (keywords.length === 0 || keywords.some((keyword) => Buffer.byteLength(keyword) < minKeywordBytes))
    throw fields.complaint(
      'keywords',
      `must be texts of ${minKeywordBytes} bytes or more, one of which is in every match`,
    );
  return id;
}

function checkPattern(fields: Fields): void {
  const pattern = fields.raw('pattern');
  if (!(pattern instanceof RegExp)) throw fields.complaint('pattern', 'must be a regular expression');
  if (!/^i?$/.test(pattern.flags))
    throw fields.complaint('pattern', `may have the flag i and no other, not ${pattern.flags}`);
  if (pattern.source.split('(?<secret>').length !== 2)
    throw fields.complaint('pattern', 'must have exactly one group called secret: (?<secret>...)');
}

function calledAs(rule: unknown, index: number): string {
  return typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string'
    ? rule.id
    : `number ${index + 1}`;
}
