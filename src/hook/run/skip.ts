import { UsageError } from '../../errors.ts';

export const skipVariable = 'STRAYKEY_SKIP';

/** The reason to skip this run, where somebody gives one. Throws UsageError for a blank reason. */
export function readSkipReason(environment: NodeJS.ProcessEnv): string | undefined {
  const reason = environment[skipVariable];
  if (reason === undefined) return undefined;
  if (reason.trim() === '')
    throw new UsageError(
      `${skipVariable} is set but empty; it needs a reason, which is recorded: ${skipVariable}="…" git commit`,
    );
  return reason.trim();
}
