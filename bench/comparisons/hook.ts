import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError, type Comparison } from '../comparison.ts';
import { inTemporaryFolder } from '../corpora/folder.ts';
import { makeStagedRepository } from '../corpora/staged-repository.ts';
import { type Command, measuredEnvironment, medianRatio } from '../measure.ts';

const cases = [
  { stagedFiles: 1, subject: '1 file of 30,000', atMost: 1.85 },
  { stagedFiles: 1000, subject: '1,000 files of 30,000', atMost: 5 },
] as const;

/** The pre-commit hook as it is installed and as git starts it, over the same hook with an empty Node in it. */
export const hook: Comparison = async ({ cli, rounds }, report) =>
  await inTemporaryFolder((folder) => {
    const emptyHooks = makeEmptyHooks(folder);
    for (const { stagedFiles, subject, atMost } of cases) {
      const repository = join(folder, `staged-${stagedFiles}`);
      makeStagedRepository(repository, stagedFiles);
      const { status, stderr } = spawnSync(process.execPath, [cli, 'hook', 'install', 'pre-commit'], {
        cwd: repository,
        env: measuredEnvironment,
        encoding: 'utf8',
      });
      if (status !== 0) throw new BenchError(`hook install: ${stderr.trim()}`);
      const base: Command = {
        ...hookRun('a hook of node -e 0', repository),
        args: ['-c', `core.hooksPath=${emptyHooks}`, 'hook', 'run', 'pre-commit'],
      };
      report({
        kind: 'hook',
        subject,
        ratio: medianRatio(hookRun('pre-commit', repository), base, rounds),
        base: base.name,
        rounds,
        must: { atMost },
      });
    }
    return true;
  });

function hookRun(name: string, folder: string): Command {
  return { name, program: 'git', args: ['hook', 'run', 'pre-commit'], exitCodes: [0], folder };
}

function makeEmptyHooks(folder: string): string {
  const hooks = join(folder, 'hooks');
  mkdirSync(hooks);
  writeFileSync(join(hooks, 'pre-commit'), `#!/bin/sh\nexec '${process.execPath}' -e 0\n`, { mode: 0o755 });
  return hooks;
}
