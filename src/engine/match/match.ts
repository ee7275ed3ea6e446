import type { Allowance, CompanionPart, Disguise, Excerpt, Region } from '../../model/finding.ts';
import type { Confidence } from '../../model/severity.ts';
import type { Candidate } from '../assignment/candidates.ts';
import type { Ceiling } from '../assignment/doubts/ceiling.ts';
import type { Takeover } from './found.ts';

/** One secret at one place of one blob: a pattern hit that survived the filters. */
export interface Match {
  /** Index of the rule in its set. */
  readonly rule: number;
  readonly secret: string;
  /** The secret with everything the pattern matched around it, in Latin-1, for exceptions. */
  readonly matched: string;
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
  /** In the blob as it was passed in; for decoded text, the place of the encoded text. */
  readonly region: Region;
  readonly excerpt: Excerpt;
  readonly decoded: readonly Disguise[];
  readonly companions: readonly CompanionPart[];
  readonly allowed?: Allowance;
  /** Why a comment beside it has no effect, though it was probably meant to allow it. */
  readonly ineffectiveAllow?: string;
  /** Set for generic findings only, to judge them again once the path of a git object is known. */
  readonly assignment?: Candidate;
  /** Set for generic findings whose surroundings limit the confidence, on whichever path they turn out to be. */
  readonly ceiling?: Ceiling;
  /** Set if a service's rule took it over from another rule. */
  readonly takeover?: Takeover;
  /** It is in a test that is part of the file under test; set only if so. */
  readonly isInTest?: true;
  /** It is in documentation that is part of the code; set only if so, and then `isInTest` is too. */
  readonly isInDocumentation?: true;
}

/** The rule that found the match. It decides what kind of finding this is and which secret it is. */
export function finderOf({ rule, takeover }: Pick<Match, 'rule' | 'takeover'>): number {
  return takeover?.from ?? rule;
}
