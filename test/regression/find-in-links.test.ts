import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/scan.ts';

/** Only the option counted here; the configuration was passed over. */
test.for([
  ['true', 1],
  ['false', 0],
] as const)('a search for values follows links where the configuration says %s', async ([followLinks, count]) => {
  const [cwd, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeTree(elsewhere, { 'app.js': `const token = "${githubToken()}";\n` });
  writeTree(cwd, { 'straykey.toml': `[scan]\nfollow-links = ${followLinks}\n`, 'dist/other.js': 'nothing\n' });
  symlinkSync(elsewhere, join(cwd, 'dist/linked'));
  const { findings } = await scan({
    target: { kind: 'find-in', paths: [cwd], variables: { DEPLOY_TOKEN: githubToken() } },
  });
  expect(findings).toHaveLength(count);
});
