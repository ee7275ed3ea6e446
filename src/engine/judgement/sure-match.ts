import { type Confidence, isAtLeast } from '../../model/severity.ts';

/**
 * Whether one of these is sure enough to be worth a look at what the text around it is. In histories most are not, and
 * a version of a file is looked at as a whole: at all of them, that took a tenth of the time of ansible's.
 */
export function holdsSure(found: readonly { readonly confidence: Confidence }[]): boolean {
  return found.some(({ confidence }) => isAtLeast(confidence, 'medium'));
}
