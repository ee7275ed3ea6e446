import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';
import { reportedPaths } from './report-lines.ts';

const token = githubToken();

test.each([
  'straykey:allow',
  'straykey:allow github',
  'straykey:allow github-personal-token -- made up',
  'straykey:allow stripe, github-* -- both are revoked',
  'gitleaks:allow',
  'betterleaks:allow',
  'trufflehog:ignore',
  'kingfisher:ignore',
  'pragma: allowlist secret',
  'secretlint-disable-line',
  'ggignore',
])('the comment "%s" on the line allows it, and --no-inline-allow shows it', (marker) => {
  const files = { 'a.ts': `const t = '${token}'; // ${marker}\n` };
  expect(reportedPaths(files)).toEqual([]);
  expect(reportedPaths(files, '--no-inline-allow')).toEqual(['a.ts']);
});

test.each([
  'straykey:allow',
  'straykey:allow github -- made up',
  'pragma: allowlist nextline secret',
  'secretlint-disable-next-line',
])('the comment "%s" on the line before allows it', (marker) => {
  expect(reportedPaths({ 'a.ts': `// ${marker}\nconst t = '${token}';\n` })).toEqual([]);
});

test('a comment that names other rules allows nothing', () => {
  expect(reportedPaths({ 'a.ts': `const t = '${token}'; // straykey:allow stripe\n` })).toEqual(['a.ts']);
});

test('a comment allows only its own place, and the summary counts it', () => {
  const cwd = newTree({ 'a.ts': `const t = '${token}'; // straykey:allow\n`, 'b.ts': `const t = '${token}';\n` });
  const { stdout } = runCli([], { cwd });
  expect(stdout).toContain('1 secret in 1 place');
  expect(stdout).toMatch(/allowed +1 finding: 1 inline/);
});

test('a comment that names other rules, like a reason without dashes, is reported as having no effect', () => {
  const cwd = newTree({
    'a.ts': `const t = '${token}'; // straykey:allow only a test\n`,
    'b.ts': `const t = '${token}'; // straykey:allow -- only a test\n`,
  });
  const { stdout } = runCli([], { cwd });
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'straykey:allow has no effect: it names only, a, test and not github-personal-token; a reason comes after " -- "',
  );
  expect(runCli(['--explain', 'a.ts:1'], { cwd }).stdout).toContain('has no effect');
  expect(runCli(['--explain', 'b.ts:1'], { cwd }).stdout).not.toContain('has no effect');
});

test.each([
  [`const t = '${token}'; // Straykey: ignore\n`, 1, 'Straykey: ignore has no effect: it is written straykey:allow'],
  [`const t = '${token}'; // straykey:alow\n`, 1, 'straykey:alow has no effect: it is written straykey:allow'],
  [
    `// strykey:allow -- a test\nconst t = '${token}';\n`,
    2,
    'strykey:allow has no effect: it is written straykey:allow',
  ],
  [
    `# straykey:allow github-persnal-token\nt = '${token}'\n`,
    2,
    'straykey:allow has no effect: it names github-persnal-token and not github-personal-token; did you mean "github-personal-token"?',
  ],
])('a comment that nearly allows a secret is a note of the scan: %s', (text, line, sentence) => {
  const cwd = newTree({ 'a.ts': text });
  const { notes, findings } = JSON.parse(runCli(['-f', 'json'], { cwd }).stdout);
  expect(notes).toEqual([`a.ts:${line}: ${sentence}`]);
  expect(findings).toHaveLength(1);
  expect(runCli(['--explain', `a.ts:${line}`], { cwd }).stdout.replace(/\s+/g, ' ')).toContain(sentence);
});

test.each(['straykey finds this', 'https://straykey.example/docs', 'gitlab:allow', 'const straykey = 1'])(
  'an ordinary text beside a secret is no comment to it: %s',
  (text) => {
    const { notes } = JSON.parse(
      runCli(['-f', 'json'], { cwd: newTree({ 'a.ts': `const t = '${token}'; // ${text}\n` }) }).stdout,
    );
    expect(notes).toEqual([]);
  },
);
