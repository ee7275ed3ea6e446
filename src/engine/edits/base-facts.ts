import type { EncodedPlace, Hits, Kernel, TextKeywords, ValueScope } from '../../kernel/index.ts';
import type { KnownText } from '../../model/blob.ts';
import { decodeWide } from '../decode/index.ts';
import type { Match } from '../match/match.ts';
import type { LayerOutcome } from '../search/hit-matcher.ts';
import type { DecodeLimits, Layer } from '../search/layer.ts';
import { type EditedTexts, isFarFromLimit } from './edited-text.ts';
import { formParts, mostMatchedIn, SearchedText } from './known-text.ts';

/** What has to be known of a text to judge others that are made from it; gathered while it is searched. */
export class BaseFacts {
  readonly #edits: EditedTexts;
  readonly #kernel: Pick<Kernel, 'holdsZero'>;
  readonly #limits: DecodeLimits;
  #keywords: TextKeywords | undefined;
  #assignmentCost = 0;
  #matchedIn: readonly number[] | undefined;
  /** Bytes that the search for encoded parts decoded. */
  #searchedBytes = 0;
  /** There were too many encoded parts to list. */
  #isOverfull = false;

  constructor(edits: EditedTexts, kernel: Pick<Kernel, 'holdsZero'>, limits: DecodeLimits) {
    this.#edits = edits;
    this.#kernel = kernel;
    this.#limits = limits;
  }

  /** Searches the text itself, as the kernel does. */
  readonly search = (bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): void => {
    this.#keywords = this.#edits.searchBase(bytes, scope, onHits);
  };

  /** What matches in decoded text depends on more than its place, so nothing is known of such a base. */
  addLayer({ encodings }: Layer, { matchedIn, assignmentCost }: LayerOutcome): void {
    if (encodings.length === 0) {
      this.#matchedIn = matchedIn;
      this.#assignmentCost = assignmentCost;
    } else if (matchedIn?.length !== 0) this.#matchedIn = undefined;
  }

  /** What a value is in clear depends on more than its place, too. */
  addEncodedValue(): void {
    this.#matchedIn = undefined;
  }

  addPlaces(bytes: Uint8Array, depth: number, places: readonly EncodedPlace[] | undefined): void {
    this.#isOverfull ||= places === undefined;
    if (depth === 0) this.#searchedBytes = this.#edits.decodedBytes(bytes.length);
  }

  /**
   * What is known of the text, to be asked for once it was searched without meeting a limit, with all that became of
   * its matches. `decodedBytes` are those of its layers. Undefined if that would not do.
   */
  toKnown(bytes: Uint8Array, matches: readonly Match[], decodedBytes: number): KnownText | undefined {
    const keywords = this.#keywords;
    const matchedIn = this.#matchedIn;
    const decoded = this.#searchedBytes + decodedBytes;
    if (!keywords || !matchedIn || matchedIn.length > mostMatchedIn || this.#isOverfull) return undefined;
    if (!isFarFromLimit(decoded, bytes.length, this.#limits)) return undefined;
    if (matches.some(({ companions }) => companions.length > 0)) return undefined;
    const holdsZero = this.#kernel.holdsZero(bytes);
    if (holdsZero && decodeWide(bytes)) return undefined;
    const parts = formParts(bytes, matchedIn, matches);
    const assignmentCost = this.#assignmentCost;
    return (
      parts && new SearchedText(bytes.length, { keywords, assignmentCost, decodedBytes: decoded, parts, holdsZero })
    );
  }
}
