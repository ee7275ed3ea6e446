import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const keys = [1, 2, 3].map((seed) => grow(sample`${hexadecimal(32)}`, seed));
const far = 'lorem ipsum\n'.repeat(1000);

/**
 * Keywords of gitleaks may be anywhere in a file, and people write them for patterns without fixed text. Such a rule was
 * accepted and never matched, since a keyword was only looked for in the match.
 */
test.for([
  ['.gitleaks.toml', `[[rules]]\nid = "lorex"\nregex = '''\\b[0-9a-f]{32}\\b'''\nkeywords = ["lorex"]\n`],
  ['straykey.toml', `[[rule]]\nid = "lorex"\npattern = '''\\b[0-9a-f]{32}\\b'''\nkeywords = ["lorex"]\n`],
] as const)(
  'a rule of %s whose keyword is beside the match finds what is before and after it',
  async ([name, rules]) => {
    const folder = temporaryFolder();
    writeTree(folder, {
      [name]: rules,
      'a.txt': `${keys[0]}\n// used by lorex\nx = ${keys[1]}\n${far}${keys[2]}\n`,
      'b.txt': `${keys[2]}\n`,
    });
    const { findings } = await scan({ target: { kind: 'dir', paths: [folder] }, rules: ['lorex'] });
    expect(findings.map(({ ruleId, secret }) => [ruleId, secret])).toEqual([
      ['lorex', keys[0]],
      ['lorex', keys[1]],
    ]);
  },
);

test('where keywords crowd, each match is found once', async () => {
  const folder = temporaryFolder();
  writeTree(folder, {
    'straykey.toml': `[[rule]]\nid = "lorex"\npattern = '''\\b[0-9a-f]{32}\\b'''\nkeywords = ["lorex"]\n`,
    'a.txt': keys.map((key) => `lorex lorex ${key}\nlorex\n`).join(far.slice(0, 6000)),
  });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] }, rules: ['lorex'] });
  expect(findings.map(({ secret, occurrences }) => [secret, occurrences.length])).toEqual(keys.map((key) => [key, 1]));
});
