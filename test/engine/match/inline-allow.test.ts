import { expect, test } from 'vitest';
import { findInlineAllow } from '../../../src/engine/match/inline-allow.ts';
import type { Allowance } from '../../../src/model/finding.ts';

const rule = { id: 'acme-api-key', provider: 'acme' };
const find = (line: string, previousLine = '', secret = 'SECRET'): Allowance | undefined =>
  findInlineAllow({ line, previousLine, secret, rule });
const own = { kind: 'inline', marker: 'straykey:allow' };

test('the marker allows a secret on its line, in comments of any kind and in texts', () => {
  for (const line of [
    'key = SECRET # straykey:allow',
    'key("SECRET"); /* straykey:allow */',
    '<key>SECRET</key> <!-- straykey:allow -->',
    '{"key": "SECRET", "_comment": "straykey:allow"}',
    'SELECT SECRET -- straykey:allow',
  ]) {
    expect(find(line), line).toEqual(own);
  }
});

test('a reason goes with it, without the end of the comment', () => {
  const reasons = [
    '# straykey:allow -- sandbox key',
    '/* straykey:allow -- sandbox key */',
    '<!-- straykey:allow -- sandbox key -->',
    '"straykey:allow -- sandbox key",',
    '{# straykey:allow -- sandbox key #}',
    '{- straykey:allow -- sandbox key -}',
  ];
  for (const comment of reasons) expect(find(`SECRET ${comment}`), comment).toEqual({ ...own, reason: 'sandbox key' });
});

test('a quote ends the reason only where it ends the string around it', () => {
  const reasons = [
    ["# straykey:allow -- it's the sandbox's", "it's the sandbox's"],
    ['# straykey:allow -- the "old" key', 'the "old" key'],
    ["x('SECRET straykey:allow -- old', y)", 'old'],
    ['{"note": "straykey:allow -- old", "next": "it"}', 'old'],
  ] as const;
  for (const [line, reason] of reasons) expect(find(`SECRET ${line}`), line).toEqual({ ...own, reason });
});

test('a named rule or provider is allowed, another one is not', () => {
  expect(
    ['acme-api-key', 'acme', 'acme-*', 'github, acme', 'github acme'].map((names) =>
      find(`SECRET # straykey:allow ${names}`),
    ),
  ).toEqual(Array(5).fill(own));
  expect(
    ['github', 'acme-api', 'globex, github -- acme'].map((names) => find(`SECRET # straykey:allow ${names}`)),
  ).toEqual([undefined, undefined, undefined]);
  expect(find('SECRET # straykey:allow acme -- for the demo')).toEqual({ ...own, reason: 'for the demo' });
});

test('the marker counts on the line before when it stands alone in a comment', () => {
  for (const comment of [
    '# straykey:allow',
    '  // straykey:allow acme',
    '<!-- straykey:allow -->',
    '/* straykey:allow */',
    ' * straykey:allow',
    '-- straykey:allow',
    '{{! straykey:allow }}',
    '{- straykey:allow -}',
  ]) {
    expect(find('key = SECRET', comment), comment).toEqual(own);
  }
});

test('the marker of one line never reaches the next', () => {
  expect(find('key = SECRET', 'other = 1 # straykey:allow')).toBeUndefined();
  expect(find('key = SECRET', 'other = 1 # gitleaks:allow')).toBeUndefined();
  expect(find('key = SECRET', '# gitleaks:allow')).toBeUndefined();
});

test('a marker inside the secret or of a longer word is none', () => {
  expect(find('key = xstraykey:allow', '', 'xstraykey:allow')).toBeUndefined();
  expect(find('url = straykey:allow', '', 'straykey:allow')).toBeUndefined();
  expect(find('SECRET # not-straykey:allow')).toBeUndefined();
  expect(find('SECRET # straykey:allowed')).toBeUndefined();
  expect(find('SECRET # straykey:allow-nothing')).toBeUndefined();
});

test('the spellings of other tools are honoured on the line', () => {
  for (const marker of [
    'gitleaks:allow',
    'betterleaks:allow',
    'trufflehog:ignore',
    'kingfisher:ignore',
    'pragma: allowlist secret',
    'secretlint-disable-line',
    'ggignore',
  ]) {
    expect(find(`key = SECRET # ${marker}`), marker).toEqual({ kind: 'inline', marker });
  }
  expect(find('SECRET # pragma: whitelist secret')).toMatchObject({ marker: 'pragma: allowlist secret' });
});

test('the spellings that speak of the next line count there and not on their own', () => {
  expect(find('SECRET', '# pragma: allowlist nextline secret')).toMatchObject({
    marker: 'pragma: allowlist nextline secret',
  });
  expect(find('SECRET', '// secretlint-disable-next-line')).toMatchObject({ marker: 'secretlint-disable-next-line' });
  expect(find('SECRET', '# kingfisher:ignore')).toMatchObject({ marker: 'kingfisher:ignore' });
  expect(find('SECRET # pragma: allowlist nextline secret')).toBeUndefined();
  expect(find('SECRET // secretlint-disable-next-line')).toBeUndefined();
});

test('a marker of secretlint that names the rule of another service leaves ours alone', () => {
  expect(find('SECRET // secretlint-disable-line @secretlint/secretlint-rule-acme')).toBeDefined();
  expect(find('SECRET // secretlint-disable-line @secretlint/secretlint-rule-slack')).toBeUndefined();
});

test('a bare ggignore that is no comment is none', () => {
  expect(find('ggignore = SECRET')).toBeUndefined();
});

test('a marker on any line of a secret of several lines counts', () => {
  expect(find('-----BEGIN\nabc\n-----END # straykey:allow', '', '-----BEGIN\nabc\n-----END')).toEqual(own);
});

test('a reason is bounded and holds no secret and no control characters', () => {
  const reason = (line: string): string => {
    const found = find(line);
    return found?.kind === 'inline' ? (found.reason ?? '') : '';
  };
  expect(reason(`x # straykey:allow -- SECRET is \u001B[31mfine ${'y'.repeat(1000)}`)).toMatch(
    /^is \[31mfine y{100,200}$/,
  );
});

test('the end of a line of megabytes is still looked at', () => {
  expect(find(`SECRET ${'x '.repeat(1_000_000)} # straykey:allow`)).toEqual(own);
  expect(find(`${'straykey:allow '.repeat(1000)}`.replaceAll(':', ' '))).toBeUndefined();
});
