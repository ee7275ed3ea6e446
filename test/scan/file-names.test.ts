import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanResult, type ScanTarget } from '../../src/index.ts';
import { runCli } from '../run-cli.ts';

async function placesIn(target: ScanTarget, folder: string): Promise<readonly string[]> {
  const { findings }: ScanResult = await scan({ target });
  return findings.flatMap(({ ruleId, occurrences }) =>
    occurrences.map(({ path, line, column }) => `${ruleId} ${path.replace(`${folder}/`, '')}:${line}:${column}`),
  );
}

const [first, second] = [githubToken(1), githubToken(2)];

test('a token in the name of a file or a folder is found in a tree, once for a folder', async () => {
  const folder = newTree({
    [`keys/${first}.txt`]: 'text',
    [`keys/of ${second}/a.txt`]: 'text',
    [`keys/of ${second}/b.txt`]: 'text',
    [`keys/of ${second}/deep/c.txt`]: 'text',
  });
  const prefix = `${folder}/`.length;
  expect(await placesIn({ kind: 'dir', paths: [folder] }, folder)).toEqual([
    `github-personal-token keys/${first}.txt:1:${prefix + 6}`,
    `github-personal-token keys/of ${second}:1:${prefix + 9}`,
  ]);
});

test('a name is no text: what only its surroundings would make a secret is not one, and nothing else is told of it', async () => {
  const folder = newTree({
    'password=kd8Wm3xPq7Zr1vTn9b.txt': 'text',
    'src/component-0123456789abcdef.min.js': 'text',
  });
  const { findings, statistics, problems } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect({ findings, problems }).toEqual({ findings: [], problems: [] });
  expect(statistics).toMatchObject({ files: 2, bytes: 8 });
});

test('a name that is ignored is not read', async () => {
  const { folder } = newRepository()
    .write(`out/${first}.txt`, 'text')
    .write('.gitignore', 'out/\n')
    .write('a.txt', 'text');
  expect(await placesIn({ kind: 'dir', paths: [folder] }, folder)).toEqual([]);
});

test('of staged files, the names of new ones are read', async () => {
  const recipe = newRepository();
  recipe.commit('one', { [`old-${first}.txt`]: 'text' });
  recipe.write(`old-${first}.txt`, 'other text').write(`lib/new-${second}.txt`, 'text').git('add', '--all');
  expect(await placesIn({ kind: 'staged', repository: recipe.folder }, recipe.folder)).toEqual([
    `github-personal-token lib/new-${second}.txt:1:9`,
  ]);
});

test.each(['wasm', 'plain'] as const)('of a range, the names that its commits gave are read (%s)', async (kernel) => {
  const recipe = newRepository();
  recipe.commit('one', { [`old-${first}.txt`]: 'text' });
  recipe.commit('two', { [`old-${first}.txt`]: 'other text', [`lib/new-${second}.txt`]: 'text' });
  const { findings } = await scan({
    target: { kind: 'range', repository: recipe.folder, range: 'HEAD~1..HEAD' },
    kernel,
    ...(kernel === 'plain' && { gitReader: 'git' as const }),
  });
  expect(findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path))).toEqual([`lib/new-${second}.txt`]);
});

test('the report shows the name without the token', () => {
  const folder = newTree({ [`${first}.txt`]: 'text' });
  const run = runCli(['dir', '.'], { cwd: folder });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('.txt:1:1');
  expect(run.stdout).not.toContain(first);
});
