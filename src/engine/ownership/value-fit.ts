import type { ValueBounds } from '../../model/rule-set.ts';
import type { PatternRule } from '../../model/rule.ts';
import { isOfFixedLengths, secretGroupOf, widened } from './value-form.ts';

/**
 * How a value fits a rule: it has the form of the rule's secrets, or only their length and no mark of another service.
 */
export type Fit = 'form' | 'length';

/** A range of lengths that is at most this wide tells something by itself. */
const narrow = 8;
const shortestTelling = 16;
/** Few services have values this long. */
const shortestLong = 40;
/** A value this long is not a hash and no identifier. */
const long = 100;

/** A rule's pattern, and a copy with a wider alphabet for the secret if its form has no marks of its own. */
export interface ValueForms {
  readonly own: RegExp;
  /** Providers change alphabets more often than lengths. */
  readonly wide?: RegExp;
  /** The secret has fixed lengths, which tell something by themselves, however far apart they are. */
  readonly isOfFixedLengths: boolean;
}

export function formsOf({ pattern }: PatternRule, bounds: ValueBounds): ValueForms {
  const { source } = pattern;
  const flags = pattern.flags.replace(/[dgy]/g, '');
  const own = new RegExp(source, flags);
  const group = secretGroupOf(source);
  const wide = bounds.isUnmarked ? wideGroup(group, bounds) : undefined;
  const isFixed = isOfFixedLengths(group);
  return wide === undefined
    ? { own, isOfFixedLengths: isFixed }
    : {
        own,
        isOfFixedLengths: isFixed,
        wide: new RegExp(
          source.replace(group, () => wide),
          flags,
        ),
      };
}

/** Keys that are no longer UUIDs have often kept their length. */
const uuidForm = /\{8\}-(?:\[[^\]]+\]\{4\}-){3}\[[^\]]+\]\{12\}/;

function wideGroup(group: string, bounds: ValueBounds): string | undefined {
  if (isNarrow(bounds)) return uuidForm.test(group) ? '(?<secret>[0-9a-z\\-]{36})' : widened(group);
  return bounds.longest >= long
    ? `(?<secret>[\\w.+/=~\\-]{${Math.max(long, bounds.shortest)},${bounds.longest}})`
    : undefined;
}

/**
 * `text` is the value assigned to its name, written as the rule's pattern wants it. `isRefuted`: the value lacks what
 * these secrets have inside them, such as a checksum.
 */
export function fitOf(value: string, text: string, { own, wide }: ValueForms, isRefuted: boolean): Fit | undefined {
  if (!isRefuted && isMet(own, text, value)) return 'form';
  return wide && isMet(wide, text, value) ? 'length' : undefined;
}

function isMet(pattern: RegExp, text: string, value: string): boolean {
  return pattern.exec(text)?.groups?.['secret'] === value;
}

/** How a value fits the rule of a service that is not named in its own key. */
export interface FarFit {
  readonly fit: Fit;
  readonly bounds: ValueBounds;
  readonly forms: ValueForms;
  /** The service's name is an ordinary word. */
  readonly isOrdinary: boolean;
  /** The value is sent to the service in a header. */
  readonly isAddressee: boolean;
  /** Of the value. */
  readonly length: number;
}

/**
 * Whether a fit tells anything if the name is farther away. A length does if there is only one right length and the
 * name can mean nothing else: `[INFO] asking acme`, `[DEBUG] key=…`. A form of many lengths does if the value is long.
 */
export function tellsFromAfar({ fit, bounds, forms, isOrdinary, isAddressee, length }: FarFit): boolean {
  if (fit === 'length') return isNarrow(bounds) && !isOrdinary;
  return (
    isNarrow(bounds) ||
    (isAddressee && bounds.shortest >= shortestTelling) ||
    (forms.isOfFixedLengths && bounds.shortest >= shortestTelling) ||
    bounds.shortest >= shortestLong ||
    (bounds.shortest >= shortestTelling && length >= shortestLong)
  );
}

function isNarrow({ shortest, longest }: ValueBounds): boolean {
  return shortest >= shortestTelling && longest - shortest <= narrow;
}
