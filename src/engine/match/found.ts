import type { Confidence } from '../../model/severity.ts';
import type { Candidate } from '../assignment/candidates.ts';
import type { Ceiling } from '../assignment/doubts/ceiling.ts';
import type { FoundCompanion } from '../judgement/companion.ts';
import type { Layer } from '../search/layer.ts';

/**
 * A candidate that survived the filters, still as offsets: lines and columns are only worked out for what is reported.
 */
export interface Found {
  /** Index of the rule in its set. */
  readonly rule: number;
  readonly secret: string;
  /** The secret with its name, which is what exceptions look at. */
  readonly matched: string;
  readonly layer: Layer;
  /** The secret's span in the layer. */
  readonly from: number;
  readonly to: number;
  /** The secret's span in the blob's text; for decoded text, that of the encoded text. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
  readonly companions: readonly FoundCompanion[];
  /** Set for generic findings only. */
  readonly assignment?: Candidate;
  /** Set for generic findings whose surroundings limit the confidence. */
  readonly ceiling?: Ceiling;
  /** Set if a service's rule took it over from another rule. */
  readonly takeover?: Takeover;
}

/** The rule that found a secret which another rule knows the owner of, and why that one speaks for it. */
export interface Takeover {
  readonly from: number;
  /** What about the value fits the rule: its form, or only its length, where the name is its own. */
  readonly fit: 'form' | 'length';
  readonly reason: string;
}
