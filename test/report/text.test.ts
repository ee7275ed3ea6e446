import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { displayWidth } from '../../src/report/display/display.ts';
import { renderText } from '../../src/report/text.ts';
import {
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from './sample-result.ts';

const render = (changes: Partial<ScanResult>, change: Partial<typeof options> = {}): string =>
  whole(renderText(sampleResult(changes), { ...options, ...change }));

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

test('five other places are named and the rest are counted', () => {
  const occurrences = Array.from({ length: 8 }, (_, index) => sampleOccurrence({ path: `service-${index}.ts` }));
  const text = render({ findings: [sampleFinding(1, { occurrences, occurrenceCount: 43 })] });
  expect(text).toContain('service-5.ts:12:16');
  expect(text).not.toContain('service-6.ts');
  expect(text).toContain('and 37 more');
});

test('a decoded secret names its encoding', () => {
  expect(
    render({ findings: [sampleFinding(1, { occurrences: [sampleOccurrence({ decoded: ['base64', 'hex'] })] })] }),
  ).toContain('from base64, then hex');
});

test('the steps of a rule are shown once, its page each time', () => {
  const text = render({ findings: [sampleFinding(1), sampleFinding(2)] });
  expect(text.split('Revoke the token')).toHaveLength(2);
  expect(text.split('https://acme.example/settings/tokens')).toHaveLength(3);
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

test('the secret itself is only shown on request', () => {
  expect(render({ findings: [sampleFinding(1)] })).not.toContain(growToken(1));
  expect(render({ findings: [sampleFinding(1)] }, { showSecrets: true })).toContain(growToken(1));
});

test('the score of a value is only shown by --explain', () => {
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

test('what is allowed is listed on demand, with what allows it and why', () => {
  const places = [
    sampleOccurrence({ path: 'a.ts', allowed: { kind: 'inline', marker: 'straykey:allow', reason: "it's a demo" } }),
    sampleOccurrence({ path: 'b.ts', allowed: { kind: 'allowlist', name: 'straykey.toml:4' } }),
    sampleOccurrence({
      path: 'c.ts',
      allowed: { kind: 'baseline', reason: 'old', owner: 'shop', expires: '2030-01-31' },
    }),
  ];
  const secret = growToken(3);
  const allowed = [sampleFinding(3, { occurrences: places })];
  expect(render({ allowed })).not.toContain('a.ts');
  const text = render({ allowed }, { includeAllowed: true });
  expect(text).not.toContain(secret);
  expect(text.split('\n').slice(0, 9)).toEqual([
    'allowed',
    '  Acme API token  acme_…',
    '    a.ts:12:16',
    "              by straykey:allow beside it: it's a demo",
    '    b.ts:12:16',
    '              by straykey.toml:4',
    '    c.ts:12:16',
    '              by the baseline (owner shop, until 2030-01-31): old',
    '',
  ]);
});

test('the object is named in a history, where it may be the only name, and not of what is staged', () => {
  const findings = [sampleFinding(1, { occurrences: [sampleOccurrence({ objectId: sampleCommit(1).id })] })];
  expect(render({ findings, target: { mode: 'git', names: ['.'] } })).toContain('  object      ');
  expect(render({ findings, target: { mode: 'staged', names: ['.'] } })).not.toContain('  object      ');
});
