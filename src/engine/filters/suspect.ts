import type { Rule } from '../../model/rule.ts';
import type { Proof } from '../proof/index.ts';

/** A pattern hit on its way through the filters. */
export interface Suspect {
  readonly rule: Rule;
  readonly secret: string;
  /** The secret with everything the pattern matched around it, in Latin-1. */
  readonly matched: string;
  /** `/`-separated; absent while unknown, as in git objects before attribution. */
  readonly path: string | undefined;
  /** What the checksum and the structure say together; `unproven` where the rule names neither. */
  readonly proof: Proof;
  /** Up to some tens of characters on either side of the secret, as far as its text goes. */
  readonly before: string;
  readonly after: string;
}
