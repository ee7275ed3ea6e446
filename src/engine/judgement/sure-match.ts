import { type Confidence, isAtLeast } from '../../model/severity.ts';

/**
 * Whether one of these is sure enough to examine the text around it. In histories most are not, and examining means to
 * go through a whole version of a file: doing so for all took a tenth of the time of ansible's history.
 */
export function holdsSure(found: readonly { readonly confidence: Confidence }[]): boolean {
  return found.some(({ confidence }) => isAtLeast(confidence, 'medium'));
}
