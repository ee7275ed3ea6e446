import type { CommitReference, Finding, Occurrence } from '../../src/model/finding.ts';
import type { ScanResult, Statistics } from '../../src/model/result.ts';
import type { RenderSettings } from '../../src/report/reporter.ts';
import { alphanumeric, hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

export const options: RenderSettings = {
  showSecrets: false,
  color: false,
  columns: 80,
  version: '1.2.3',
  includeAllowed: false,
};

/** A look-alike token of 36 characters; the same seed gives the same one. */
export const growToken = (seed: number): string => grow(sample`acme_${alphanumeric(31)}`, seed);

export const growDigest = (seed: number): string => grow(sample`${hexadecimal(40)}`, seed);

export function sampleOccurrence(changes: Partial<Occurrence> = {}): Occurrence {
  return {
    path: 'src/deploy/config.ts',
    line: 12,
    column: 16,
    endLine: 12,
    endColumn: 52,
    byteOffset: 310,
    byteLength: 36,
    excerpt: { text: "const token = 'acme_…';", markStart: 15, markLength: 6 },
    decoded: [],
    companions: [],
    ...changes,
  };
}

type FindingChanges = Omit<Partial<Finding>, 'occurrences'> & { readonly occurrences?: readonly Occurrence[] };

export function sampleFinding(seed: number, changes: FindingChanges = {}): Finding {
  const secret = growToken(seed);
  const excerpt = { text: `const token = '${secret}';`, markStart: 15, markLength: secret.length };
  const [first = sampleOccurrence({ excerpt }), ...others] = changes.occurrences ?? [];
  return {
    ruleId: 'acme-api-token',
    ruleName: 'Acme API token',
    ruleKind: 'provider',
    provider: 'acme',
    description: 'Reads and writes every order of the shop.',
    severity: 'high',
    confidence: 'certain',
    isTestOnly: false,
    reasons: ['checksum is right'],
    secret,
    redacted: 'acme_…',
    fingerprint: growDigest(seed).slice(0, 32),
    rotate: {
      steps: 'Revoke the token in the shop settings, then issue a new one.',
      url: 'https://acme.example/settings/tokens',
    },
    references: ['https://acme.example/docs/tokens'],
    occurrenceCount: 1 + others.length,
    ...changes,
    occurrences: [first, ...others],
  };
}

export function sampleCommit(seed: number, changes: Partial<CommitReference> = {}): CommitReference {
  return {
    id: growDigest(seed),
    author: 'Ada Lovelace',
    email: 'ada@acme.example',
    date: '2024-05-01T09:30:00+02:00',
    summary: 'Add the deploy script',
    ...changes,
  };
}

export const sampleStatistics: Statistics = {
  files: 1234,
  blobs: 1234,
  commits: 0,
  variables: 0,
  archives: 0,
  bytes: 5_600_000,
  rules: 312,
  rulesOff: 0,
  skipped: {},
  readByGit: {},
  allowed: { inline: 0, allowlist: 0, baseline: 0 },
  belowConfidence: 0,
};

export const emptyStatistics: Statistics = { ...sampleStatistics, files: 0, blobs: 0, bytes: 0 };

export function sampleResult(changes: Partial<ScanResult> = {}): ScanResult {
  return {
    findings: [],
    allowed: [],
    problems: [],
    notes: [],
    observations: [],
    statistics: sampleStatistics,
    target: { mode: 'dir', names: ['.'] },
    ...changes,
  };
}

/** A report whole. */
export const whole = (parts: Iterable<string>): string => [...parts].join('');
