import type { PatternRule } from '../../model/rule.ts';
import type { ValueBounds } from '../../model/rule-set.ts';
import { secretGroupOf, widened } from './value-form.ts';

/** How a value goes with a rule: it has the form of its secrets, or it has their length and no mark of another's. */
export type Fit = 'form' | 'length';

/** A range of lengths that says something of a value by itself. */
const narrow = 8;
const shortestTelling = 16;
/** So long a value is no hash and no identifier. */
const long = 100;
const ofTokens = /^[\w.+/=~-]*$/;

/** The forms of a rule's secrets as patterns of a whole value. */
export interface ValueForms {
  readonly own: RegExp;
  /** With any letters and digits: providers change alphabets more often than lengths. Absent where the form has marks of its own. */
  readonly wide?: RegExp;
}

export function formsOf({ pattern }: PatternRule, { isUnmarked, ...bounds }: ValueBounds): ValueForms {
  const source = secretGroupOf(pattern.source);
  const flags = pattern.flags.replace(/[dgy]/g, '');
  const own = new RegExp(`^${source}$`, flags);
  return isUnmarked && isTelling({ isUnmarked, ...bounds }) ? { own, wide: new RegExp(`^${widened(source)}$`, flags) } : { own };
}

/** `isRefuted`: it has not what these secrets have within them, such as a checksum. */
export function fitOf(value: string, { own, wide }: ValueForms, { shortest, longest, isUnmarked }: ValueBounds, isRefuted: boolean): Fit | undefined {
  if (!isRefuted && own.test(value)) return 'form';
  if (wide) return wide.test(value) ? 'length' : undefined;
  return isUnmarked && value.length >= Math.max(long, shortest) && value.length <= longest && ofTokens.test(value) ? 'length' : undefined;
}

/** The form tells, although the name stands farther away. */
export function isTelling({ shortest, longest }: ValueBounds): boolean {
  return shortest >= shortestTelling && longest - shortest <= narrow;
}
