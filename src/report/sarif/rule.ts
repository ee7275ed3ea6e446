import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../../model/finding.ts';
import type { RuleKind } from '../../model/rule.ts';
import { compareSeverity, type Severity } from '../../model/severity.ts';
import { isWebPage } from '../links/web-page.ts';

/** The fields that code scanning shows and sorts by. */
interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
  readonly uri?: string;
}

/** The SARIF level of a severity. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** GitHub's scale: above 9 is critical, from 7 high, from 4 medium. */
const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** How many findings of a rule are right, in the words of code scanning. */
const precisions: Readonly<Record<RuleKind, string>> = {
  provider: 'very-high',
  context: 'high',
  generic: 'medium',
};

/** One finding per rule, its most severe, sorted by rule id. */
export function pickRules(findings: Iterable<Finding>): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byId.get(finding.ruleId);
    if (known === undefined || compareSeverity(finding.severity, known.severity) > 0) byId.set(finding.ruleId, finding);
  }
  return [...byId.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

export function toDescriptor(finding: Finding): ReportingDescriptor {
  const { text, markdown, uri } = describeRule(finding);
  return {
    id: finding.ruleId,
    name: toPascalCase(finding.ruleId),
    shortDescription: { text: finding.ruleName },
    fullDescription: { text: finding.description },
    help: { text, markdown },
    ...(uri !== undefined && { helpUri: uri }),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798', finding.provider],
      precision: precisions[finding.ruleKind],
      'security-severity': securitySeverities[finding.severity],
    },
  };
}

/** `github-personal-token` as `GithubPersonalToken`. */
function toPascalCase(id: string): string {
  return id
    .split(/[^0-9A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** What to do about a secret of this rule, and where to read more. */
function describeRule({ description, rotate, references }: Finding): RuleHelp {
  const links = references.filter(isWebPage);
  const page = isWebPage(rotate.url) ? [rotate.url] : [];
  const uri = links[0] ?? page[0];
  return {
    text: [
      description,
      `What to do: ${rotate.steps}`,
      ...page,
      ...(links.length === 0 ? [] : ['References:', ...links]),
    ].join('\n'),
    markdown: [
      description,
      `**What to do.** ${rotate.steps}`,
      ...page.map((url) => `Do it here: <${url}>`),
      'Removing the secret from the code is not enough: whoever has the history has the secret.',
      ...(links.length === 0 ? [] : [`**References**\n\n${links.map((link) => `- <${link}>`).join('\n')}`]),
    ].join('\n\n'),
    ...(uri !== undefined && { uri }),
  };
}
