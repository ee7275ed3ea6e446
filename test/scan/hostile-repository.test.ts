import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scan, type ScanTarget } from '../../src/index.ts';
import { type GitRecipe, newRepository, temporaryFolder } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';

interface HostileRepository {
  readonly recipe: GitRecipe;
  /** Each program that ran left its name here. */
  readonly canaries: string;
}

const keys = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'core.askPass',
  'diff.external',
  'diff.hostile.textconv',
  'diff.hostile.command',
  'filter.hostile.clean',
  'filter.hostile.smudge',
  'filter.hostile.process',
  'gpg.program',
  'credential.helper',
  'alias.log',
  'alias.cat-file',
];

/**
 * A repository with a secret in tree, index and history, and a configuration each of whose programs leaves a canary.
 */
function hostileRepository(): HostileRepository {
  const recipe = newRepository();
  const canaries = join(temporaryFolder(), 'canaries');
  mkdirSync(canaries);
  recipe.commit('one', { 'a.txt': 'text\n', '.gitattributes': '* diff=hostile filter=hostile merge=hostile\n' });
  recipe.commit('two', { 'b.txt': `t = '${githubToken(1)}'\n` });
  recipe.write('c.txt', `t = '${githubToken(2)}'\n`).git('add', 'c.txt');
  for (const hook of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction'])
    script(recipe, `.git/hooks/${hook}`, join(canaries, hook));
  for (const key of keys) {
    const program = script(recipe, `.git/hostile/${key}`, join(canaries, key));
    recipe.git('config', key, key.startsWith('alias.') || key === 'credential.helper' ? `!${program}` : program);
  }
  return { recipe, canaries };
}

function script(recipe: GitRecipe, path: string, canary: string): string {
  recipe.write(path, `#!/bin/sh\ntouch '${canary}'\ncat\n`);
  chmodSync(join(recipe.folder, path), 0o755);
  return join(recipe.folder, path);
}

const targets: readonly (readonly [string, (folder: string) => ScanTarget, readonly number[]])[] = [
  ['tree', (folder) => ({ kind: 'dir', paths: [folder] }), [1, 2]],
  ['history', (folder) => ({ kind: 'git', repository: folder }), [1, 2]],
  ['index', (folder) => ({ kind: 'staged', repository: folder }), [2]],
  ['range', (folder) => ({ kind: 'range', repository: folder, range: 'HEAD~..HEAD' }), [1]],
];

test.each(targets)(
  'no program of a hostile repository runs in a scan of its %s, and its secrets are found',
  async (_, targetOf, seeds) => {
    const { recipe, canaries } = hostileRepository();
    const { findings } = await scan({ target: targetOf(recipe.folder) });
    expect(readdirSync(canaries)).toEqual([]);
    expect(findings.map(({ secret }) => secret).sort()).toEqual(seeds.map(githubToken).sort());
  },
);

test('a configuration in a scanned tree is data: a rule in it cannot send requests or name programs', async () => {
  const recipe = newRepository()
    .write(
      'straykey.toml',
      '[[rule]]\nid = "own-key"\npattern = "own_([a-z]{20})"\n[rule.verify]\nurl = "https://example.org"\n',
    )
    .write('a.txt', 'text');
  await expect(scan({ target: { kind: 'dir', paths: [recipe.folder] } })).rejects.toThrow('verify');
});
