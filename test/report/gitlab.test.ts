import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { options, sampleCommit, sampleFinding, sampleOccurrence, sampleResult, whole } from './sample-result.ts';

const times = { startedAt: new Date('2026-03-01T10:00:00.700Z'), endedAt: new Date('2026-03-01T10:00:09Z') };
const reportOf = (changes: Partial<ScanResult>): unknown =>
  JSON.parse(whole(renderGitlab(sampleResult(changes), { ...options, ...times })));

test('there is one entry per place, as GitLab requires', () => {
  const commit = sampleCommit(3);
  const finding = sampleFinding(1, {
    severity: 'critical',
    occurrences: [sampleOccurrence({ commit }), sampleOccurrence({ path: 'b.ts', line: 3, endLine: 4 })],
  });
  expect(reportOf({ findings: [finding] })).toEqual({
    version: '15.0.2',
    scan: {
      analyzer: { id: 'straykey', name: 'straykey', version: '1.2.3', vendor: { name: 'straykey' } },
      scanner: { id: 'straykey', name: 'straykey', version: '1.2.3', vendor: { name: 'straykey' } },
      type: 'secret_detection',
      start_time: '2026-03-01T10:00:00',
      end_time: '2026-03-01T10:00:09',
      status: 'success',
      messages: [],
    },
    vulnerabilities: [
      expect.objectContaining({
        id: `${finding.fingerprint}:1`,
        name: 'Acme API token',
        severity: 'Critical',
        identifiers: [
          { type: 'straykey_rule_id', name: 'straykey rule acme-api-token', value: 'acme-api-token' },
          expect.objectContaining({ type: 'cwe', value: '798' }),
        ],
        location: {
          file: 'src/deploy/config.ts',
          start_line: 12,
          end_line: 12,
          commit: { sha: commit.id, author: 'Ada Lovelace', date: commit.date, message: commit.summary },
        },
        raw_source_code_extract: 'acme_…',
      }),
      expect.objectContaining({
        id: `${finding.fingerprint}:2`,
        location: { file: 'b.ts', start_line: 3, end_line: 4, commit: { sha: '0000000' } },
      }),
    ],
  });
});

test('an incomplete scan is no success, and the messages say why', () => {
  const report = reportOf({
    problems: [{ kind: 'unreadable', where: 'etc/keys', detail: 'permission denied' }],
    notes: ['nothing is staged'],
  });
  expect(report).toMatchObject({
    scan: {
      status: 'failure',
      messages: [
        { level: 'warn', value: 'etc/keys: permission denied' },
        { level: 'info', value: 'nothing is staged' },
      ],
    },
  });
});
