import type { Allowance, Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { defaultConfidence, isAtLeast } from '../model/severity.ts';

interface Dropped {
  readonly ruleId: string;
  readonly filter: string;
  readonly reason: string;
}

/** What became of everything on one line of a file, as text for people. */
export function explainLine(place: string, line: number, { findings, allowed, problems }: ScanResult, dropped: readonly Dropped[], columns: number): string {
  const sentences = [
    ...findings.filter((finding) => isOn(finding, line)).map(explainFinding),
    ...allowed.filter((finding) => isOn(finding, line)).map((finding) => explainAllowed(finding, line)),
    ...new Set(dropped.map(({ ruleId, filter, reason }) => `${ruleId} came as far as the filter "${filter}": ${reason}.`)),
    ...problems.map(({ where, detail }) => `${where}: ${detail}.`),
  ];
  if (sentences.length === 0) sentences.push('No rule met anything here: no pattern matches, or no keyword of a rule stands near. `straykey rules list` shows the rules.');
  return `${place}\n${sentences.map((sentence) => wrap(sentence, columns)).join('\n')}\n`;
}

function isOn({ occurrences }: Finding, line: number): boolean {
  return occurrences.some((occurrence) => occurrence.line <= line && line <= occurrence.endLine);
}

function explainFinding({ ruleId, confidence, reasons, redacted }: Finding): string {
  const standing = isAtLeast(confidence, defaultConfidence) ? 'is reported' : `is reported with --confidence ${confidence} only`;
  return `${ruleId} found ${redacted}, which ${standing} (${confidence}: ${reasons.join('; ')}).`;
}

function explainAllowed({ ruleId, redacted, occurrences }: Finding, line: number): string {
  const allowance = occurrences.find((occurrence) => occurrence.line <= line && line <= occurrence.endLine)?.allowed;
  return `${ruleId} found ${redacted}, which is not reported: ${allowance ? describeAllowance(allowance) : 'all its places are allowed'}.`;
}

function describeAllowance(allowance: Allowance): string {
  const reason = allowance.reason === undefined ? '' : ` (${allowance.reason})`;
  switch (allowance.kind) {
    case 'inline':
      return `the comment "${allowance.marker}" allows it${reason}`;
    case 'allowlist':
      return `the exception ${allowance.name} covers it${reason}`;
    case 'baseline':
      return `the baseline accepts it${allowance.expires === undefined ? '' : ` until ${allowance.expires}`}${reason}`;
  }
}

/** Two blanks before each line, words kept whole. */
function wrap(sentence: string, columns: number): string {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const last = lines.length - 1;
    if (lines[last] !== '' && lines[last].length + word.length + 3 > columns) lines.push(word);
    else lines[last] += lines[last] === '' ? word : ` ${word}`;
  }
  return lines.map((text, index) => (index === 0 ? `  ${text}` : `    ${text}`)).join('\n');
}
