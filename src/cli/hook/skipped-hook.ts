import { appendEvent, auditFileOf } from '../../audit/log.ts';
import { UsageError } from '../../errors.ts';
import type { HookName } from '../../hook/names.ts';
import { skipVariable } from '../../hook/run/skip.ts';
import { exitCodes } from '../../model/result.ts';
import { pathFromHere } from '../../relative-path.ts';
import { scan } from '../../scan.ts';
import { findCommitter } from '../../sources/git/committer.ts';
import { openRepository } from '../../sources/git/repository.ts';
import { tell } from '../stderr.ts';

/** Lets everything through and records it. Throws UsageError if the reason itself contains a secret. */
export async function recordSkip(name: HookName, reason: string): Promise<number> {
  const { findings } = await scan({
    target: { kind: 'text', text: reason, path: skipVariable },
    config: false,
    baseline: false,
  });
  if (findings.length > 0)
    throw new UsageError(
      `the reason in ${skipVariable} contains a secret itself and was not recorded; give another one`,
    );
  const repository = openRepository('.');
  const file = auditFileOf(repository.commonDir);
  appendEvent(file, {
    action: 'skip',
    who: findCommitter(repository, process.env),
    hook: name,
    reason,
    ...(repository.headId !== undefined && { head: repository.headId }),
  });
  tell(`straykey: ${name} was skipped; the reason is recorded in ${pathFromHere(file)}`);
  return exitCodes.clean;
}
