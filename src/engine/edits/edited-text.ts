import type { EditSearch, EncodedPlace, Hits, KeywordReach, TextKeywords, ValueScope } from '../../kernel/index.ts';
import type { Edit, KnownText } from '../../model/blob.ts';
import type { CompiledRules } from '../compile.ts';
import { decodeWide, type Span } from '../decode/index.ts';
import { readTestMarks } from '../examples/test-marks.ts';
import type { MatchMaker } from '../match/match-maker.ts';
import type { Match } from '../match/match.ts';
import { mostAssignmentCost } from '../search/assignment-cost.ts';
import type { LayerSearch } from '../search/layer-search.ts';
import { type DecodeLimits, mostDecodedBytes, outermostLayer, visitLayers } from '../search/layer.ts';
import { lookAhead, lookBehind } from '../search/pattern-match.ts';
import { assignmentRule } from '../search/rule-number.ts';
import { WindowReader } from '../search/window.ts';
import { LineEnds } from '../text/line-ends.ts';
import { ChangedRanges } from './changed-ranges.ts';
import { farthestBefore, reachOfPlace, replacementReach } from './encoded-reach.ts';
import { followParts, placeParts } from './inherited-parts.ts';
import { type Facts, type MatchedPart, mostMatchedIn, SearchedText } from './known-text.ts';
import { PartRenewer } from './renewed-parts.ts';

/** With more places than this, looking at them one by one is not worth it. */
const mostPlaces = 4096;
const mostMatching = 256;

/**
 * Finds in a text what was found in its base, and looks again only where the change makes a difference. Where that
 * cannot be told apart, the text is left to a full scan, so a doubt only costs time.
 */
export interface EditedTexts {
  /** Same as the kernel's search, and also returns what will be needed about the text later. */
  searchBase(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined;
  /** Bytes that the last search for encoded parts decoded, in a text of this length. */
  decodedBytes(length: number): number;
  /** Undefined if the text has to be scanned in full. `bytes` are plain text. `known` is only given for a base. */
  judge(bytes: Uint8Array, edit: Edit, isBase: boolean): JudgedText | undefined;
}

export interface JudgedText {
  /** Sorted by place. */
  readonly matches: readonly Match[];
  readonly known: KnownText | undefined;
}

/** What came of the keywords that the change makes a difference to. */
interface ChangedKeywords {
  /** The most that the assignments at any one of them cost. */
  readonly cost: number;
  /** Spans around those at which something matches, whatever would become of it. */
  readonly matching: readonly Span[];
}

/** What texts are judged with: the parts of the scanner that scans them in full. */
interface ScannerParts {
  readonly compiled: CompiledRules;
  readonly layers: LayerSearch;
  readonly maker: MatchMaker;
  readonly limits: DecodeLimits;
  readonly kernel: EditSearch;
}

/** Undefined if any rule is not proven to end. The bundle loads this module with the first history. */
export function createEditedTexts(parts: ScannerParts): EditedTexts | undefined {
  const { ruleSet, selected } = parts.compiled;
  return selected.every((rule) => ruleSet.isProven(rule)) ? new OwnEditedTexts(parts) : undefined;
}

class OwnEditedTexts implements EditedTexts {
  readonly #compiled: CompiledRules;
  readonly #layers: LayerSearch;
  readonly #limits: DecodeLimits;
  readonly #kernel: EditSearch;
  readonly #renewer: PartRenewer;

  constructor({ compiled, layers, maker, limits, kernel }: ScannerParts) {
    this.#compiled = compiled;
    this.#layers = layers;
    this.#limits = limits;
    this.#kernel = kernel;
    this.#renewer = new PartRenewer(layers, maker, kernel);
    kernel.chooseReaches((rule) => (rule === assignmentRule ? undefined : this.#reachOf(rule)));
  }

  searchBase(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined {
    return this.#kernel.search(bytes, scope, onHits);
  }

  decodedBytes(length: number): number {
    return this.#kernel.decodedBytes(length);
  }

  judge(bytes: Uint8Array, edit: Edit, isBase: boolean): JudgedText | undefined {
    if (!(edit.base instanceof SearchedText)) return undefined;
    const { facts } = edit.base;
    const spans = this.#kernel.beginEdit(bytes, edit.copies, edit.base.length);
    if (!spans || spans.length * 2 > bytes.length) return undefined;
    const changes = new ChangedRanges(spans, edit.copies);
    // Either may make UTF-16 of what was none.
    if (facts.holdsZero ? decodeWide(bytes) !== undefined : spans.holdsZero) return undefined;
    const followed = followParts(facts.parts, edit, changes);
    const changed = this.#judgeKeywords(bytes, this.#kernel.searchEdit(facts.keywords));
    if (!changed) return undefined;
    const matching = [...followed.broken, ...changed.matching];
    const renewal = matching.length === 0 ? undefined : this.#renewer.renew(bytes, followed.inherited, matching);
    if (matching.length > 0 && !renewal) return undefined;
    const assignmentCost = Math.max(facts.assignmentCost, changed.cost, renewal?.assignmentCost ?? 0);
    if (assignmentCost * this.#kernel.openCount() >= mostAssignmentCost) return undefined;
    const keywords = isBase ? this.#kernel.keywords() : undefined;
    const decodedBytes = this.#judgeEncoded(bytes, facts, changes);
    if (decodedBytes === undefined) return undefined;
    const placed = placeParts(renewal ?? followed, (from, to) => this.#kernel.countLines(bytes, from, to));
    if (2 * placed.length > mostMatchedIn) return undefined;
    const parts = markTests(bytes, placed);
    const known =
      keywords &&
      new SearchedText(bytes.length, { keywords, assignmentCost, decodedBytes, parts, holdsZero: facts.holdsZero });
    return { matches: parts.length === 0 ? noMatches : parts.flatMap(({ matches }) => matches), known };
  }

  #reachOf(rule: number): KeywordReach {
    const { before, after } = this.#compiled.ruleSet.reach(rule);
    return { before: before + lookBehind, behind: after + lookAhead };
  }

  /** Judges the `count` keywords that the kernel asks about; undefined if there are too many. */
  #judgeKeywords(bytes: Uint8Array, count: number): ChangedKeywords | undefined {
    if (count < 0) return undefined;
    const kernel = this.#kernel;
    let cost = kernel.quietCost();
    if (count === 0) return { cost, matching: noSpans };
    const layer = outermostLayer(bytes);
    const windows = new WindowReader(bytes);
    let isFound = false;
    const events = { found: (): void => void (isFound = true), limited: (): void => undefined };
    const context = { layer, path: undefined, windows, lineEnds: new LineEnds(bytes), events };
    const matching: Span[] = [];
    for (let index = 0; index < count; index++) {
      const position = kernel.asked(index);
      const rule = kernel.ruleOf(kernel.askedListener(index));
      if (rule === assignmentRule) {
        isFound = false;
        const { cost: own, farEnd } = this.#layers.judgeAssignments(position, kernel.askedLength(index), context);
        cost = Math.max(cost, own);
        // The kernel knows nothing of what was read beyond the usual window, so it could not tell when to ask again.
        if (isFound || farEnd !== undefined) matching.push({ start: position, end: position + 1 });
        else kernel.noteQuiet(index, own);
      } else if (this.#layers.matchesAt(rule, position, windows)) matching.push(this.#decidingOn(rule, position));
      else kernel.noteQuiet(index, 0);
    }
    return matching.length > mostMatching ? undefined : { cost, matching };
  }

  /** The span in which other keywords of the same rule may take a match from this one. */
  #decidingOn(rule: number, position: number): Span {
    const { before, behind } = this.#reachOf(rule);
    return { start: position - before, end: position + behind };
  }

  /**
   * Decodes what is encoded where the change makes a difference. Returns an upper bound on the decoded bytes of the
   * whole text; undefined if anything in them matches.
   */
  #judgeEncoded(bytes: Uint8Array, base: Facts, changes: ChangedRanges): number | undefined {
    const { kernel } = this.#compiled;
    const { decodeDepth } = this.#limits;
    const places = this.#kernel.findEncoded(bytes, decodeDepth);
    if (!places || places.length > mostPlaces) return undefined;
    const searched = this.#kernel.decodedBytes(bytes.length);
    const changed = places.filter((place) => isChanged(bytes, place, changes));
    let isLimited = false;
    let hasMatched = false;
    const decoded =
      changed.length === 0
        ? 0
        : visitLayers(bytes, this.#limits, {
            visit: (layer) => {
              if (layer.encodings.length === 0) return;
              const { matchedIn } = this.#layers.search(layer, { path: undefined, scope: 'text', events: noEvents });
              hasMatched ||= matchedIn?.length !== 0;
            },
            findEncoded: (text, depth) =>
              depth === 0 ? changed : kernel.findEncoded(text, 'text', decodeDepth - depth),
            limited: () => (isLimited = true),
          });
    if (isLimited || hasMatched) return undefined;
    const bound = base.decodedBytes * changes.times + searched + decoded;
    return isFarFromLimit(bound, bytes.length, this.#limits) ? bound : this.#countDecoded(bytes);
  }

  /**
   * Counts what a full scan would decode; undefined near the limit. The bound grows from version to version, since
   * whatever a change adds is counted on top of what it replaces: that alone caused half of the full scans in the
   * history of curl, 184 of 353 MB.
   */
  #countDecoded(bytes: Uint8Array): number | undefined {
    const { kernel } = this.#compiled;
    const { decodeDepth } = this.#limits;
    const places = kernel.findEncoded(bytes, 'text', decodeDepth);
    if (!places) return undefined;
    const searched = this.#kernel.decodedBytes(bytes.length);
    let isLimited = false;
    const decoded = visitLayers(bytes, this.#limits, {
      visit: () => undefined,
      findEncoded: (text, depth) => (depth === 0 ? places : kernel.findEncoded(text, 'text', decodeDepth - depth)),
      limited: () => (isLimited = true),
    });
    return isLimited || !isFarFromLimit(searched + decoded, bytes.length, this.#limits)
      ? undefined
      : searched + decoded;
  }
}

/** Near the limit, whether a part is decoded depends on all the others. */
export function isFarFromLimit(decodedBytes: number, length: number, limits: DecodeLimits): boolean {
  return decodedBytes + 2 * length + 4096 <= mostDecodedBytes(length, limits);
}

const noSpans: readonly Span[] = [];
const noMatches: readonly Match[] = [];
const noEvents = { found: (): void => undefined, limited: (): void => undefined };

function isChanged(bytes: Uint8Array, place: EncodedPlace, changes: ChangedRanges): boolean {
  if (!changes.touches(place.offset - farthestBefore, place.offset + 2 * place.length + replacementReach)) return false;
  const reach = reachOfPlace(bytes, place);
  return reach === undefined || changes.touches(reach.start, reach.end);
}

/** Whether a match is in a test or in documentation depends on lines that may be far away. */
function markTests(bytes: Uint8Array, parts: readonly MatchedPart[]): readonly MatchedPart[] {
  const matches = parts.flatMap((part) => part.matches);
  if (matches.length === 0) return parts;
  const markTest = readTestMarks(bytes, undefined, matches);
  return parts.map((part) => ({
    ...part,
    matches: part.matches.map((match) => markTest(match, match.region.byteOffset)),
  }));
}
