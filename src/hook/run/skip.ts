import { UsageError } from '../../errors.ts';

export const skipVariable = 'STRAYKEY_SKIP';

/** Why this run is to be left out, where somebody says so. Throws UsageError for a reason that says nothing. */
export function readSkipReason(environment: NodeJS.ProcessEnv): string | undefined {
  const reason = environment[skipVariable];
  if (reason === undefined) return undefined;
  if (reason.trim() === '')
    throw new UsageError(
      `${skipVariable} is set but empty; it needs a reason, which is recorded: ${skipVariable}="…" git commit`,
    );
  return reason.trim();
}
