import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { displayWidth } from '../../src/report/display.ts';
import { renderText } from '../../src/report/text.ts';
import {
  emptyStatistics,
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  sampleStatistics,
  whole,
} from './sample-result.ts';

const render = (changes: Partial<ScanResult>, change: Partial<typeof options> = {}): string =>
  whole(renderText(sampleResult(changes), { ...options, ...change }));
const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

test('a block says what, where, why and what to do', () => {
  const text = render({ findings: [sampleFinding(1)] });
  for (const part of [
    'high  Acme API token  acme_…',
    '  src/deploy/config.ts:12:16',
    'certain: checksum is right',
    'Revoke the token',
    'https://acme.example/settings/tokens',
    sampleFinding(1).fingerprint,
  ]) {
    expect(text).toContain(part);
  }
});

test('the line is shown with carets under the secret', () => {
  const lines = render({ findings: [sampleFinding(1)] }).split('\n');
  const line = lines.findIndex((text) => text.includes('12 | '));
  expect(lines[line + 1]?.indexOf('^')).toBe(lines[line]?.indexOf('acme_'));
});

test('a place in git names commit, date, author and summary', () => {
  const text = render({
    findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ commit: sampleCommit(7) })] })],
  });
  expect(text).toContain(`${sampleCommit(7).id.slice(0, 12)} of 2024-05-01 by Ada Lovelace`);
  expect(text).toContain('Add the deploy script');
});

test('five other places are named and the rest counted', () => {
  const occurrences = Array.from({ length: 8 }, (_, index) => sampleOccurrence({ path: `service-${index}.ts` }));
  const text = render({ findings: [sampleFinding(1, { occurrences, occurrenceCount: 43 })] });
  expect(text).toContain('service-5.ts:12:16');
  expect(text).not.toContain('service-6.ts');
  expect(text).toContain('and 37 more');
});

test('a decoded secret says from what it was decoded', () => {
  expect(
    render({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ decoded: ['base64', 'hex'] })] })] }),
  ).toContain('from base64, then hex');
});

test('the steps of a rule are told once, its page each time', () => {
  const text = render({ findings: [sampleFinding(1), sampleFinding(2)] });
  expect(text.split('Revoke the token')).toHaveLength(2);
  expect(text.split('https://acme.example/settings/tokens')).toHaveLength(3);
});

test('the last line counts by severity, worst first', () => {
  const occurrences = [sampleOccurrence(), sampleOccurrence({ line: 40 })];
  const findings = [
    sampleFinding(1, { occurrences }),
    sampleFinding(2, { severity: 'critical', occurrences }),
    sampleFinding(3),
  ];
  expect(lastLine(render({ findings }))).toBe('3 secrets in 5 places: 1 critical, 2 high');
});

test('a place that somebody allowed is not counted', () => {
  const occurrences = [
    sampleOccurrence({ line: 3, allowed: { kind: 'inline', marker: 'straykey:allow' } }),
    sampleOccurrence({ line: 40 }),
  ];
  const text = render({ findings: [sampleFinding(1, { occurrences })] });
  expect(lastLine(text)).toBe('1 secret in 1 place: 1 high');
  expect(text).toContain('config.ts:40:16');
  expect(text).not.toContain('config.ts:3:16');
});

test('a clean scan says what was looked at', () => {
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

test('an incomplete scan is not called clean, and its problems stand with their advice', () => {
  const text = render({
    problems: [
      { kind: 'unreadable', where: 'a/b', detail: 'permission denied', advice: 'Leave it out with --exclude.' },
    ],
  });
  expect(text).toContain('a/b: permission denied. Leave it out with --exclude.');
  expect(lastLine(text)).toBe('No secrets found, but the scan is incomplete: 1 problem.');
});

test('findings of an incomplete scan say so too', () => {
  expect(
    lastLine(render({ findings: [sampleFinding(1)], problems: [{ kind: 'changed', where: 'a', detail: 'changed' }] })),
  ).toContain('incomplete: 1 problem');
});

test('twenty problems are told and the rest counted', () => {
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

test('what was left out once is told in the singular', () => {
  const text = render({
    statistics: { ...sampleStatistics, skipped: { 'symbolic links': 1, 'submodule entries': 2 } },
  });
  expect(text).toContain('2 submodule entries');
  expect(text).toMatch(/1 symbolic link$/m);
});

test('what stands in tests only is counted apart', () => {
  const text = render({ findings: [sampleFinding(1), sampleFinding(2, { severity: 'low', isTestOnly: true })] });
  expect(lastLine(text)).toBe('2 secrets in 2 places: 1 high, 1 low; 1 only in tests, examples or documentation');
});

test('observations stand place by place before the summary, warnings first, without the secrets of the findings', () => {
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

test('nothing but our own colours reaches the terminal', () => {
  const hostile = '\u001b]0;owned\u0007\n\u009b2J\u202e';
  const finding = sampleFinding(1, {
    ruleName: hostile,
    occurrences: [
      sampleOccurrence({
        path: hostile,
        excerpt: { text: `${hostile}acme_…`, markStart: hostile.length, markLength: 6 },
        commit: sampleCommit(1, { author: hostile, summary: hostile }),
        companions: [{ name: 'id', value: hostile, line: 1 }],
      }),
    ],
  });
  const text = render(
    {
      findings: [finding],
      notes: [hostile],
      problems: [{ kind: 'limit', where: hostile, detail: hostile, advice: hostile }],
      observations: [
        {
          kind: 'tracked-by-git',
          level: 'warning',
          where: hostile,
          detail: hostile,
          advice: hostile,
          others: [hostile],
        },
      ],
    },
    { color: true },
  );
  const withoutColours = text.replace(/\p{Cc}\[[0-9;]+m/gu, '');
  expect(withoutColours).toContain('\\x1b]0;owned\\x07\\n\\x9b2J\\u{202e}');
  expect(withoutColours.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('colour adds nothing but colour', () => {
  const findings = [sampleFinding(1), sampleFinding(2, { severity: 'low' })];
  expect(render({ findings }, { color: false })).not.toContain('\u001b');
  expect(stripVTControlCharacters(render({ findings }, { color: true }))).toBe(render({ findings }, { color: false }));
});

test('prose and excerpts fit into 60 columns', () => {
  const text = 'x'.repeat(300);
  const findings = [
    sampleFinding(1, {
      ruleName: 'GitHub personal access token (classic), long name',
      redacted: 'ghp_…0123456789',
      occurrences: [sampleOccurrence({ excerpt: { text, markStart: 150, markLength: 20 } })],
    }),
  ];
  const problems = [
    {
      kind: 'unreadable',
      where: 'a',
      detail: 'permission denied',
      advice: 'Run as a user who may read it, or leave it out with --exclude.',
    } as const,
  ];
  const wide = render({ findings, problems }, { columns: 60 }).split('\n').slice(0, -2);
  expect(wide.filter((line) => displayWidth(line) > 60)).toEqual([]);
});

test('the secret itself is shown only when asked for', () => {
  expect(render({ findings: [sampleFinding(1)] })).not.toContain(growToken(1));
  expect(render({ findings: [sampleFinding(1)] }, { showSecrets: true })).toContain(growToken(1));
});

test('what the weights made of a value is left to --explain', () => {
  const text = render({
    findings: [
      sampleFinding(1, {
        confidence: 'medium',
        reasons: ['the name tells of a password', 'score 0.68: stock words=2 -1.73'],
      }),
    ],
  });
  expect(text).toContain('medium: the name tells of a password\n');
  expect(text).not.toContain('score');
});
