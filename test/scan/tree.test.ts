import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { githubToken, password, secretLine, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type Finding, scan, UsageError } from '../../src/index.ts';

/** `path:line:column` of each place, seen from the folder that was scanned. */
function placesOf({ occurrences }: Finding, folder: string): readonly string[] {
  return occurrences.map(({ path, line, column }) => `${path.replace(`${folder}/`, '')}:${line}:${column}`);
}

async function findingsOf(
  files: Readonly<Record<string, string>>,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const folder = newTree(files);
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  return findings.map((finding) => [finding.ruleId, placesOf(finding, folder)]);
}

test('a secret in many files is one finding with all its places, in order', async () => {
  const line = secretLine();
  expect(await findingsOf({ 'b.ts': line, 'a/z.ts': `\n${line}${line}`, 'c.ts': line })).toEqual([
    ['github-personal-token', ['a/z.ts:2:10', 'a/z.ts:3:10', 'b.ts:1:10', 'c.ts:1:10']],
  ]);
});

test('a value that is a password in one file and a proven token in another is one secret, reported as the token', async () => {
  expect(await findingsOf({ 'a.ts': `t = '${stripeKey()}'`, '.env': `ADMIN_PASSWORD=${stripeKey()}\n` })).toEqual([
    ['stripe-secret-key', ['.env:1:16', 'a.ts:1:6']],
  ]);
});

test('a decoded secret is reported where its encoded text is', async () => {
  const inner = Buffer.from(`{"auth": "${githubToken()}"}`).toString('base64');
  const folder = newTree({ 'secret.yaml': `kind: Secret\ndata:\n  config: ${inner}\n` });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toMatchObject([
    {
      ruleId: 'github-personal-token',
      secret: githubToken(),
      occurrences: [{ line: 3, endLine: 3, decoded: ['base64'] }],
    },
  ]);
  const { column = 0, endColumn = 0 } = findings[0]?.occurrences[0] ?? {};
  expect(column).toBeGreaterThanOrEqual('  config: '.length + 1);
  expect(endColumn).toBeLessThanOrEqual('  config: '.length + 1 + inner.length);
});

test('nested encodings are decoded one after the other', async () => {
  const twice = Buffer.from(Buffer.from(`token=${githubToken()}`).toString('base64')).toString('hex');
  const folder = newTree({ 'a.txt': `x ${twice} y` });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toMatchObject([{ secret: githubToken(), occurrences: [{ line: 1, decoded: ['hex', 'base64'] }] }]);
});

test('an archive in an archive is opened, and its entries have paths through both', async () => {
  const folder = temporaryFolder();
  const inner = zipSync({ 'deep/a.ts': strToU8(`t = '${githubToken()}'`) });
  writeFileSync(join(folder, 'outer.zip'), zipSync({ 'inner.jar': inner }));
  const { findings, statistics } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings.map((finding) => placesOf(finding, folder))).toEqual([['outer.zip!/inner.jar!/deep/a.ts:1:6']]);
  expect(statistics.archives).toBe(2);
});

test('a scan can be iterated, one finding after the other', async () => {
  const folder = newTree({ 'a.ts': `t = '${githubToken()}'`, '.env': `DB_PASSWORD=${password()}\n` });
  const ids: string[] = [];
  for await (const { ruleId } of scan({ target: { kind: 'dir', paths: [folder] } })) ids.push(ruleId);
  expect(ids).toEqual(['generic-password', 'github-personal-token']);
});

test('a scan that is awaited and iterated runs once', async () => {
  let count = 0;
  const running = scan({
    target: { kind: 'text', text: `t = '${githubToken()}'`, path: 'a.ts' },
    onScanned: () => count++,
  });
  const result = await running;
  const iterated: Finding[] = [];
  for await (const finding of running) iterated.push(finding);
  expect(iterated).toEqual(result.findings);
  expect(count).toBe(1);
});

test('caller errors are typed, whether the scan is awaited or iterated', async () => {
  const options = { target: { kind: 'text', text: 'x' }, rules: ['no-such-rule'] } as const;
  await expect(scan(options)).rejects.toThrow(UsageError);
  await expect(scan(options)[Symbol.asyncIterator]().next()).rejects.toThrow(UsageError);
});

test('a finding with an allowed place and an open one is in both lists', async () => {
  const { findings, allowed, statistics } = await scan({
    target: {
      kind: 'text',
      text: `a = '${githubToken()}'\nb = '${githubToken()}' # straykey:allow -- made up\n`,
      path: 'a.py',
    },
  });
  expect(findings).toMatchObject([{ occurrences: [{ line: 1 }], occurrenceCount: 1 }]);
  expect(allowed).toMatchObject([
    { occurrences: [{ line: 2, allowed: { kind: 'inline', reason: 'made up' } }], occurrenceCount: 1 },
  ]);
  expect(statistics.allowed).toEqual({ inline: 1, allowlist: 0, baseline: 0 });
});

test("a caller's salt gives the same secret another fingerprint", async () => {
  const target = { kind: 'text', text: `a = '${githubToken()}'`, path: 'a.py' } as const;
  const [first, again, salted] = await Promise.all([
    scan({ target }),
    scan({ target }),
    scan({ target, salt: 'another' }),
  ]);
  expect(again.findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint);
  expect(salted.findings[0]?.fingerprint).not.toBe(first.findings[0]?.fingerprint);
});

/** The first places were kept, and whatever came after a file with many versions was lost. */
test('a secret in many files does not use up the limit for another', async () => {
  const files = Array.from({ length: 30 }, (_, index) => [`a${index}.py`, `t = '${githubToken(1)}'\n`]);
  const folder = newTree({ ...Object.fromEntries(files), 'z.py': `t = '${githubToken(2)}'\n` });
  const { findings, problems } = await scan({ target: { kind: 'dir', paths: [folder] }, maxFindings: 5 });
  expect(findings.map(({ secret, occurrenceCount }) => [secret, occurrenceCount])).toEqual([
    [githubToken(1), 4],
    [githubToken(2), 1],
  ]);
  expect(problems).toMatchObject([{ kind: 'limit', where: 'findings' }]);
});

test('a limit on findings is named in a problem', async () => {
  const text = Array.from({ length: 5 }, (_, index) => `t = '${githubToken(index)}'`).join('\n');
  const { findings, problems } = await scan({ target: { kind: 'text', text, path: 'a.py' }, maxFindings: 3 });
  expect(findings).toHaveLength(3);
  expect(problems).toMatchObject([{ kind: 'limit', detail: expect.stringContaining('--max-findings') }]);
});
