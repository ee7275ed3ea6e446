import type { RuleEntry } from '../../model/rule-set.ts';
import type { Rule } from '../../model/rule.ts';

/** One line per rule, in columns. */
export function formatRuleList(rules: readonly { readonly entry: RuleEntry; readonly name: string }[]): string {
  const idWidth = Math.max(...rules.map(({ entry }) => entry.id.length));
  const lines = rules.map(
    ({ entry: { id, severity, confidence }, name }) =>
      `${id.padEnd(idWidth)}  ${severity.padEnd(8)}  ${confidence.padEnd(7)}  ${name}`,
  );
  return `${lines.join('\n')}\n`;
}

/** Everything about a rule, for people. */
export function formatRule(rule: Rule, { severity, confidence }: RuleEntry): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['id', rule.id],
    ['provider', rule.provider],
    ['kind', rule.kind],
    ['severity', severity],
    ['confidence', confidence],
    ['keywords', rule.keywords.join(', ')],
    ['pattern', rule.kind === 'generic' ? `the grammar of ${rule.grammar}s` : rule.pattern.source],
    ['checksum', rule.checksum],
    ['structure', rule.structure],
    ['paths', rule.paths?.source],
    [
      'companions',
      rule.companions
        ?.map(
          ({ name, withinLines, isRequired }) =>
            `${name} within ${withinLines} lines${isRequired ? ' (required)' : ''}`,
        )
        .join(', '),
    ],
    ['rotate', `${rule.rotate.steps} ${rule.rotate.url}`.trim()],
    ['references', rule.references.join(' ')],
  ];
  const shown = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== '');
  return `${rule.name}\n${rule.description}\n\n${shown.map(([key, value]) => `  ${key.padEnd(10)}  ${value}`).join('\n')}\n\n`;
}
