import { expect, test } from 'vitest';
import type { ScanResult } from '../../../src/model/result.ts';
import { renderText } from '../../../src/report/text.ts';
import {
  emptyStatistics,
  growToken,
  options,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  sampleStatistics,
  whole,
} from '../sample-result.ts';

const render = (changes: Partial<ScanResult>, change: Partial<typeof options> = {}): string =>
  whole(renderText(sampleResult(changes), { ...options, ...change }));
const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

test('the last line counts by severity, worst first', () => {
  const occurrences = [sampleOccurrence(), sampleOccurrence({ line: 40 })];
  const findings = [
    sampleFinding(1, { occurrences }),
    sampleFinding(2, { severity: 'critical', occurrences }),
    sampleFinding(3),
  ];
  expect(lastLine(render({ findings }))).toBe('3 secrets in 5 places: 1 critical, 2 high');
});

test('an allowed place is not counted', () => {
  const occurrences = [
    sampleOccurrence({ line: 3, allowed: { kind: 'inline', marker: 'straykey:allow' } }),
    sampleOccurrence({ line: 40 }),
  ];
  const text = render({ findings: [sampleFinding(1, { occurrences })] });
  expect(lastLine(text)).toBe('1 secret in 1 place: 1 high');
  expect(text).toContain('config.ts:40:16');
  expect(text).not.toContain('config.ts:3:16');
});

test('a clean scan says what was scanned', () => {
  expect(lastLine(render({}))).toBe('No secrets found in 1,234 files (5.6 MB).');
});

test('a clean scan of history counts commits and blobs', () => {
  const statistics = { ...sampleStatistics, files: 0, blobs: 3210, commits: 412 };
  expect(lastLine(render({ statistics, target: { mode: 'git', names: ['.'] } }))).toBe(
    'No secrets found in 412 commits, 3,210 blobs (5.6 MB).',
  );
});

test('a scan that looked at nothing is not called clean', () => {
  expect(lastLine(render({ statistics: emptyStatistics }))).toBe('Nothing was scanned.');
});

test('an incomplete scan is not called clean, and its problems are listed with their advice', () => {
  const text = render({
    problems: [
      { kind: 'unreadable', where: 'a/b', detail: 'permission denied', advice: 'Leave it out with --exclude.' },
    ],
  });
  expect(text).toContain('a/b: permission denied. Leave it out with --exclude.');
  expect(lastLine(text)).toBe('No secrets found, but the scan is incomplete: 1 problem.');
});

test('an incomplete scan with findings says so too', () => {
  expect(
    lastLine(render({ findings: [sampleFinding(1)], problems: [{ kind: 'changed', where: 'a', detail: 'changed' }] })),
  ).toContain('incomplete: 1 problem');
});

test('twenty problems are listed and the rest are counted', () => {
  const text = render({
    problems: Array.from(
      { length: 33 },
      (_, index) => ({ kind: 'unreadable', where: `file-${index}`, detail: 'gone' }) as const,
    ),
  });
  expect(text).toContain('file-19: gone');
  expect(text).not.toContain('file-20: gone');
  expect(text).toContain('and 13 more');
});

test('the summary counts what was left out, allowed and not shown', () => {
  const statistics = {
    ...sampleStatistics,
    skipped: { 'ignored by .gitignore': 12 },
    allowed: { inline: 2, allowlist: 1, baseline: 1 },
    belowConfidence: 7,
  };
  const text = render({ statistics });
  for (const part of [
    '12 ignored by .gitignore',
    '4 findings: 2 inline, 1 by allowlist, 1 by baseline',
    '7 findings below',
  ])
    expect(text).toContain(part);
});

test('a single thing that was left out is in the singular', () => {
  const text = render({
    statistics: {
      ...sampleStatistics,
      skipped: {
        'symbolic links': 1,
        'submodule entries': 2,
        'contents of xz files': 1,
        'contents of docx files in an unknown format': 1,
      },
    },
  });
  expect(text).toContain('2 submodule entries');
  expect(text).toMatch(/1 symbolic link$/m);
  expect(text).toMatch(/1 content of a file of xz$/m);
  expect(text).toMatch(/1 content of a file of docx in an unknown format$/m);
});

test('secrets that occur only in tests are counted separately', () => {
  const text = render({ findings: [sampleFinding(1), sampleFinding(2, { severity: 'low', isTestOnly: true })] });
  expect(lastLine(text)).toBe('2 secrets in 2 places: 1 high, 1 low; 1 only in tests, examples or documentation');
});

test('observations are grouped by place before the summary, warnings first, without the secrets of findings', () => {
  const observation = { where: '.env', detail: `like ${growToken(1)}` };
  const text = render({
    findings: [sampleFinding(1)],
    observations: [
      { ...observation, kind: 'ignored-by-git', level: 'note' },
      {
        ...observation,
        kind: 'copied-into-image',
        level: 'warning',
        line: 3,
        others: ['Dockerfile:2'],
        advice: 'Name it.',
      },
      { kind: 'ci-system', level: 'note', where: 'environment', detail: 'a job of Jenkins' },
    ],
  });
  expect(text).toContain(
    'observed\n  .env\n    warning   line 3: like acme_…: Dockerfile:2. Name it.\n    note      like acme_…\n  environment\n    note      a job of Jenkins\n\nscanned',
  );
});
