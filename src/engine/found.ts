import type { Confidence } from '../model/severity.ts';
import type { Candidate as Assignment } from './assignment/candidates.ts';
import type { FoundCompanion } from './companion.ts';
import type { Layer } from './layer.ts';

/**
 * A candidate that survived the filters, still as offsets: lines and columns are only worked out for what is reported.
 */
export interface Found {
  /** Index of the rule in its set. */
  readonly rule: number;
  readonly secret: string;
  /** The secret with its name, as exceptions look at it. */
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
  /** Generic ones only. */
  readonly assignment?: Assignment;
  /** Where the rule of a service took it over from another. */
  readonly takeover?: Takeover;
}

/** The rule that found a secret whose owner another knows, and why that one speaks for it. */
export interface Takeover {
  readonly from: number;
  /** What of the value goes with the rule: its form, or only its length, where the name is its own. */
  readonly fit: 'form' | 'length';
  readonly reason: string;
}
