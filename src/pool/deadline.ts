import { createContext, Script } from 'node:vm';
import type { Deadline } from '../engine/search/deadline.ts';
import type { Problem } from '../model/problem.ts';

/** Time that the unproven rules may take on one text, all together and each on its own. */
const deadlineMs = 250;
/** Number of texts on which a rule may be late before it is switched off. */
const mostLate = 3;
/**
 * How often work is restarted if it got less than half its time of the processor: others had it, or the machine slept.
 */
const mostRetries = 3;

/**
 * Runs work in this thread until the time is up; this even interrupts a pattern that is backtracking. False if it did
 * not finish. Work that was kept waiting is run again from the beginning.
 */
export function createTimedRun(timeoutMs: number = deadlineMs): (work: () => void) => boolean {
  const context: { work?: () => void } = {};
  createContext(context);
  const script = new Script('work()');
  const finishes = (): boolean => {
    try {
      script.runInContext(context, { timeout: timeoutMs });
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    }
  };
  return (work) => {
    context.work = work;
    for (let retries = 0; retries <= mostRetries; retries++) {
      const start = process.cpuUsage();
      if (finishes()) return true;
      const { user, system } = process.cpuUsage(start);
      if (user + system >= (timeoutMs * 1000) / 2) return false;
    }
    return false;
  };
}

/**
 * A deadline by the clock: a user's rule that never ends costs a quarter of a second per text and is named in a
 * problem; after some texts it is switched off. `late` counts by rule on how many texts it was late. Threads share it,
 * so that together they report a rule as often as one would; each drops the rule when it is late there once more.
 */
export function createDeadline(
  ruleIdOf: (rule: number) => string,
  onProblem: (problem: Problem) => void,
  late: Int32Array,
): Deadline {
  return {
    finishes: createTimedRun(),
    isLate(rule, path) {
      const count = Atomics.add(late, rule, 1) + 1;
      if (count > mostLate) return false;
      const isLast = count === mostLate;
      const detail = `did not finish within ${deadlineMs} ms on ${path ?? 'a git object'}${isLast ? ', and is switched off for the rest of the scan' : ''}`;
      onProblem({
        kind: 'slow-rule',
        where: ruleIdOf(rule),
        detail,
        advice: 'Give its pattern bounds: {0,40} instead of *, no repetition within a repetition.',
      });
      return !isLast;
    },
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
