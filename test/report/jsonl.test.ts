import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderJsonLines } from '../../src/report/jsonl.ts';
import {
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from './sample-result.ts';

const linesOf = (changes: Partial<ScanResult>, change: Partial<typeof options> = {}): unknown[] =>
  whole(renderJsonLines(sampleResult(changes), { ...options, ...change }))
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

test('each occurrence is one line with the fields that tools join by', () => {
  const occurrences = [sampleOccurrence(), sampleOccurrence({ path: 'a\nb', line: 3 })];
  const [first, second, ...more] = linesOf({ findings: [sampleFinding(1, { occurrences })] });
  expect(first).toEqual({
    ruleId: 'acme-api-token',
    path: 'src/deploy/config.ts',
    line: 12,
    column: 16,
    endLine: 12,
    endColumn: 52,
    byteOffset: 310,
    byteLength: 36,
    severity: 'high',
    confidence: 'certain',
    fingerprint: sampleFinding(1).fingerprint,
    redacted: 'acme_…',
  });
  expect(second).toMatchObject({ path: 'a\nb', line: 3 });
  expect(more).toEqual([]);
});

test('places in git and decoded ones are marked', () => {
  const commit = sampleCommit(4);
  expect(
    linesOf({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ commit, decoded: ['base64'] })] })] }),
  ).toMatchObject([{ commit: commit.id, author: 'Ada Lovelace', date: commit.date, decoded: ['base64'] }]);
});

test('allowed places are left out', () => {
  const allowed = sampleOccurrence({ allowed: { kind: 'inline', marker: 'straykey:allow' } });
  expect(
    linesOf({
      findings: [sampleFinding(1, { occurrences: [allowed, sampleOccurrence({ line: 5 })] })],
      allowed: [sampleFinding(2)],
    }),
  ).toMatchObject([{ line: 5 }]);
});

test('problems and notes are not mixed in', () => {
  expect(linesOf({ problems: [{ kind: 'limit', where: 'a', detail: 'b' }], notes: ['c'] })).toEqual([]);
});

test('secrets are included on request', () => {
  expect(linesOf({ findings: [sampleFinding(1)] }, { showSecrets: true })).toMatchObject([
    { secret: growToken(1), redacted: 'acme_…' },
  ]);
});
