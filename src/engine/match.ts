import type { Allowance, CompanionPart, Disguise, Excerpt, Region } from '../model/finding.ts';
import type { Confidence } from '../model/severity.ts';
import type { Candidate as Assignment } from './assignment/candidates.ts';
import type { Takeover } from './found.ts';

/** One secret at one place of one blob: a pattern hit that survived the filters. */
export interface Match {
  /** Index of the rule in its set. */
  readonly rule: number;
  readonly secret: string;
  /** The secret with what the pattern met round it, Latin-1, for exceptions. */
  readonly matched: string;
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
  /** In the blob as it was handed in; for decoded text, the encoded text's place. */
  readonly region: Region;
  readonly excerpt: Excerpt;
  readonly decoded: readonly Disguise[];
  readonly companions: readonly CompanionPart[];
  readonly allowed?: Allowance;
  /** Generic ones only: judged once more when the path of a git object is known. */
  readonly assignment?: Assignment;
  /** Where the rule of a service took it over from another. */
  readonly takeover?: Takeover;
  /** It stands in a test that is in the file of what it tests; told where it is so only. */
  readonly isInTest?: true;
}

/** The rule that found it, which decides on what it is a finding at all and which secret it is. */
export function finderOf({ rule, takeover }: Pick<Match, 'rule' | 'takeover'>): number {
  return takeover?.from ?? rule;
}
