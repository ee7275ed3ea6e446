import type { CommitReference } from '../../model/finding.ts';
import type { Match } from './match.ts';

/** A match at one path; in git, at one path of one commit. */
export interface PlacedMatch {
  readonly match: Match;
  readonly path: string;
  readonly commit?: CommitReference;
  readonly objectId?: string;
}
