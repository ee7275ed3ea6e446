import type { ScanResult } from '../model/result.ts';
import { colorStyle, plainStyle } from './display/style.ts';
import { lineLinks } from './links/line-link.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { renderAllowed } from './text/allowed.ts';
import { renderFinding } from './text/finding.ts';
import { renderObservations } from './text/observations.ts';
import { renderSummary } from './text/summary.ts';

/** For people: a block for each secret, then other facts, then what was scanned and the verdict. */
export function* renderText(
  result: ScanResult,
  { showSecrets, color, columns, includeAllowed }: RenderSettings,
): Generator<string> {
  const redactor = new Redactor(result, { showSecrets });
  const links = lineLinks(result.target, redactor);
  const style = color ? colorStyle : plainStyle;
  const isStaged = result.target.mode === 'staged';
  const seenRules = new Set<string>();
  for (const finding of result.findings) {
    const isFirstOfRule = !seenRules.has(finding.ruleId);
    seenRules.add(finding.ruleId);
    yield `${renderFinding(finding, { redactor, links, style, columns, showSecrets, isFirstOfRule, isStaged })}\n`;
  }
  if (includeAllowed) yield renderAllowed([...result.allowed, ...result.findings], redactor, style, columns);
  if (result.observations.length > 0) yield renderObservations(result.observations, redactor, style, columns);
  yield renderSummary(result, redactor, style, columns);
}
