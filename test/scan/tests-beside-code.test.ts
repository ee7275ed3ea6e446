import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { password, stripeKey } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type Finding, scan } from '../../src/index.ts';

const key = stripeKey(5);
const inTests = `pub fn open() {}\n\n#[cfg(test)]\nmod tests {\n    const KEY: &str = "${key}";\n}\n`;
const inCode = `const KEY: &str = "${key}";\n\n#[cfg(test)]\nmod tests {\n    fn opens() {}\n}\n`;

async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  return (await scan({ target: { kind: 'dir', paths: [newTree(files)] } })).findings;
}

test('secrets in the tests of a Rust file are marked as such, those above them are not', async () => {
  expect(await findingsOf({ 'src/pay.rs': inTests })).toMatchObject([{ secret: key, isTestOnly: true }]);
  expect(await findingsOf({ 'src/pay.rs': inCode })).toMatchObject([{ secret: key, isTestOnly: false }]);
});

test('a secret that also occurs outside of tests is not marked', async () => {
  const files = { 'src/pay.rs': inTests, 'src/main.rs': `const KEY: &str = "${key}";\n` };
  expect(await findingsOf(files)).toMatchObject([{ secret: key, isTestOnly: false, occurrenceCount: 2 }]);
});

test('a password in such tests is judged like one in a test file', async () => {
  const line = `        login("ada", Password::new("${password(3)}"));`;
  const beside = `#[cfg(test)]\nmod tests {\n    #[test]\n    fn opens() {\n${line}\n    }\n}\n`;
  const [inFile] = await findingsOf({ 'src/login.rs': beside });
  const [inFolder] = await findingsOf({ 'tests/login.rs': `fn opens() {\n${line}\n}\n` });
  expect(inFile?.confidence).toBe(inFolder?.confidence);
});

test('a secret that an earlier version has outside of tests is not marked in a history', async () => {
  const recipe = newRepository();
  const lines = (count: number): string => '// what the shop does\n'.repeat(count);
  recipe.commit('one', { 'src/pay.rs': `${lines(60)}const KEY: &str = "${key}";\n` });
  recipe.commit('two', { 'src/pay.rs': `#[cfg(test)]\nmod tests {\n${lines(60)}const KEY: &str = "${key}";\n}\n` });
  recipe.git('gc', '--quiet');
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toMatchObject([{ secret: key, isTestOnly: false }]);
});

test('what the documentation of code shows is an example, and a password there only to be looked at', async () => {
  const documented = `def pay():\n    """Pays.\n\n    KEY = "${key}"\n    password = "${password(3)}"\n    """\n`;
  expect(await findingsOf({ 'src/pay.py': documented })).toMatchObject([{ secret: key, isTestOnly: true }]);
  expect(await findingsOf({ 'src/pay.py': `password = "${password(3)}"\n` })).toMatchObject([{ secret: password(3) }]);
});
