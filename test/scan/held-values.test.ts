import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { Exposure, ScanOptions } from '../../src/index.ts';
import { runCli } from '../run-cli.ts';
import { findingsOf } from './exposed.ts';

/** A file that is gone, with one at HEAD in which no rule finds anything. */
function moved(from: string, to: string): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { 'config.py': from });
  recipe.remove('config.py').commit('two', { 'run.txt': to });
  return recipe;
}

async function exposureOf(recipe: GitRecipe, options: Partial<ScanOptions> = {}): Promise<Exposure | undefined> {
  const findings = await findingsOf(recipe, options);
  expect(findings).toHaveLength(1);
  return findings[0]?.exposure;
}

const value = password(3);
const assigned = `password = "${value}"\n`;
const unnamed = `text\nstart ${value} now\n`;

test.each(['wasm', 'plain'] as const)(
  'a secret is at HEAD though nothing names it there (kernel: %s)',
  async (kernel) => {
    const recipe = moved(assigned, unnamed);
    const exposure = await exposureOf(recipe, { kernel });
    expect(exposure).toMatchObject({ isAtHead: true, days: 40, headPath: 'run.txt' });
    expect(exposure?.until).toBeUndefined();
  },
);

test('the report says where', async () => {
  const { stdout } = await runCli(['git', moved(assigned, unnamed).folder]);
  expect(stdout).toMatch(/, still at HEAD\n +at HEAD its value is in run\.txt\n/);
});

test('a secret that is reported at HEAD has no such place, nor has one that is gone', async () => {
  const kept = moved(assigned, unnamed);
  kept.commit('three', { 'again.py': assigned });
  expect(await exposureOf(kept)).toMatchObject({ isAtHead: true });
  expect((await exposureOf(kept))?.headPath).toBeUndefined();
  const gone = await exposureOf(moved(assigned, 'text\n'));
  expect(gone).toMatchObject({ isAtHead: false });
  expect(gone?.until).toBeDefined();
});

test('what is short may stand anywhere by chance', async () => {
  const short = value.slice(0, 9);
  const recipe = moved(`password = "${short}"\n`, `text ${short} text\n`);
  expect(await exposureOf(recipe, { confidence: 'low' })).toMatchObject({ isAtHead: false });
});

test('of a key each line counts but those that all keys have', async () => {
  const pem = (): string =>
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const [own, other] = [pem(), pem()];
  const linesOf = (text: string): string => text.split('\n').slice(1, -2).join('\n');
  expect(await exposureOf(moved(own, linesOf(own)))).toMatchObject({ isAtHead: true });
  expect(await exposureOf(moved(own, linesOf(other)))).toMatchObject({ isAtHead: false });
});

test('a scan with a cache says the same the second time, and after HEAD has moved what is true then', async () => {
  const recipe = moved(assigned, unnamed);
  const cache = join(temporaryFolder(), 'cache');
  const first = await exposureOf(recipe, { cache });
  expect(first).toMatchObject({ headPath: 'run.txt' });
  expect(await exposureOf(recipe, { cache })).toEqual(first);
  recipe.commit('three', { 'run.txt': `text ${stripeKey(2).slice(0, 4)}` });
  expect(await exposureOf(recipe, { cache })).toMatchObject({ isAtHead: false });
});
