import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import { growToken, sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

const reportOf = (changes: Partial<ScanResult>): unknown => JSON.parse(whole(renderCodeQuality(sampleResult(changes))));

test('there is one issue per place, and no two have the same fingerprint', () => {
  const finding = sampleFinding(1, {
    severity: 'critical',
    occurrences: [sampleOccurrence(), sampleOccurrence({ path: 'b.ts', line: 3, endLine: 4 })],
  });
  expect(reportOf({ findings: [finding] })).toEqual([
    {
      type: 'issue',
      check_name: 'acme-api-token',
      categories: ['Security'],
      severity: 'blocker',
      description: expect.stringMatching(/^Acme API token: acme_…\. Confidence is certain: .*Revoke the token/),
      fingerprint: `${finding.fingerprint}:1`,
      location: { path: 'src/deploy/config.ts', lines: { begin: 12, end: 12 } },
    },
    expect.objectContaining({
      fingerprint: `${finding.fingerprint}:2`,
      location: { path: 'b.ts', lines: { begin: 3, end: 4 } },
    }),
  ]);
});

test('what could not be read is an issue without the secrets of others', () => {
  const where = `${growToken(1)}.zip`;
  const problems = [{ kind: 'unreadable', where, detail: 'permission denied' }] as const;
  const report = reportOf({ findings: [sampleFinding(1)], problems });
  expect(report).toMatchObject([{}, { check_name: 'incomplete-scan', severity: 'major' }]);
  expect(JSON.stringify(report)).toContain('permission denied');
  expect(JSON.stringify(report)).not.toContain(growToken(1));
});

test('nothing found is an empty list', () => {
  expect(reportOf({})).toEqual([]);
});
