import type { ScanResult, Statistics, Target } from '../../model/result.ts';
import { severities } from '../../model/severity.ts';
import { plainStyle, type Style } from '../display/style.ts';
import { hasLookedAtNothing, isComplete, tallyFindings } from '../tally.ts';
import { countOf, formatBytes, formatNumber } from './quantity.ts';

/** What was scanned: `1,234 files, 5.6 MB, with 312 rules`. */
export function describeScanned(statistics: Statistics, target: Target): string {
  if (hasLookedAtNothing(statistics)) return 'nothing';
  return `${[...listScanned(statistics, target), formatBytes(statistics.bytes)].join(', ')}, with ${describeRules(statistics)}`;
}

function listScanned({ files, blobs, commits, variables, archives }: Statistics, { mode }: Target): readonly string[] {
  const hasObjects = mode === 'git' || mode === 'staged' || mode === 'range';
  return [
    ...(commits > 0 ? [countOf(commits, 'commit')] : []),
    ...(blobs > 0 && (hasObjects || files + variables === 0) ? [countOf(blobs, 'blob')] : []),
    ...(files > 0 ? [countOf(files, 'file')] : []),
    ...(variables > 0 ? [countOf(variables, 'variable')] : []),
    ...(archives > 0 ? [countOf(archives, 'archive')] : []),
  ];
}

/** Readers have to see that the configuration disabled rules. */
function describeRules({ rules, rulesOff }: Statistics): string {
  return rulesOff === 0 ? countOf(rules, 'rule') : `${formatNumber(rules)} of ${countOf(rules + rulesOff, 'rule')}`;
}

/** The outcome, on one line. */
export function describeVerdict(result: ScanResult, style: Style = plainStyle): string {
  const problems = countOf(result.problems.length, 'problem');
  if (result.findings.length > 0)
    return describeSecrets(result, style) + (isComplete(result) ? '' : style.warning(`; incomplete: ${problems}`));
  if (hasLookedAtNothing(result.statistics))
    return style.warning(`Nothing was scanned${isComplete(result) ? '' : `: ${problems}`}.`);
  if (!isComplete(result)) return style.warning(`No secrets found, but the scan is incomplete: ${problems}.`);
  const scanned = listScanned(result.statistics, result.target).join(', ');
  const bytes = formatBytes(result.statistics.bytes);
  return style.good(scanned === '' ? `No secrets found in ${bytes}.` : `No secrets found in ${scanned} (${bytes}).`);
}

function describeSecrets({ findings }: ScanResult, style: Style): string {
  const { secrets, places, testOnly, bySeverity } = tallyFindings(findings);
  const counts = [...severities].reverse().filter((severity) => bySeverity[severity] > 0);
  const worst = counts
    .map((severity) => style.severity(severity, `${formatNumber(bySeverity[severity])} ${severity}`))
    .join(', ');
  return `${style.strong(`${countOf(secrets, 'secret')} in ${countOf(places, 'place')}`)}: ${worst}${testOnly === 0 ? '' : `; ${formatNumber(testOnly)} only in tests, examples or documentation`}`;
}
