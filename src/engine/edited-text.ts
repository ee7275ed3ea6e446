import type { Edit, KnownText } from '../model/blob.ts';
import type { EditSearch, EncodedPlace, Hits, KeywordReach, TextKeywords, ValueScope } from '../kernel/index.ts';
import { mostAssignmentCost } from './assignment-cost.ts';
import { ChangedRanges } from './changed-ranges.ts';
import type { CompiledRules } from './compile.ts';
import { farthestBefore, reachOfPlace, replacementReach } from './encoded-reach.ts';
import { type DecodeLimits, type Layer, mostDecodedBytes, visitLayers } from './layer.ts';
import type { LayerSearch } from './layer-search.ts';
import { LineEnds } from './line-ends.ts';
import { lookAhead, lookBehind } from './pattern-match.ts';
import { assignmentRule } from './rule-number.ts';
import { inheritParts, placeParts } from './inherited-parts.ts';
import { type Facts, SearchedText } from './known-text.ts';
import type { Match } from './match.ts';
import { WindowReader } from './window.ts';

/** More are not worth looking at one by one. */
const mostPlaces = 4096;

/**
 * Rules out, where it can, that anything but what was found in its base is to be found in a text. Only what a change makes a difference to
 * is looked at, and anything there that matches or has matched, whatever would become of it, leaves the text to a scan of all of it. So
 * nothing has to be decided here, and a doubt costs time only.
 */
export interface EditedTexts {
  /** As the kernel's search, and tells what is to be known of the text later. */
  searchBase(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined;
  /** Bytes that the last search for encoded parts of a text of this length has decoded. */
  decodedBytes(length: number): number;
  /** Undefined where it cannot be ruled out that something else matches. `bytes` are plain text. Known later is only a base. */
  judge(bytes: Uint8Array, edit: Edit, isBase: boolean): JudgedText | undefined;
}

export interface JudgedText {
  /** In the order of their places. */
  readonly matches: readonly Match[];
  readonly known: KnownText | undefined;
}

/** Undefined where a rule is not proven to end. The bundle loads it with the first history. */
export function createEditedTexts(compiled: CompiledRules, search: LayerSearch, limits: DecodeLimits, kernel: EditSearch): EditedTexts | undefined {
  return compiled.selected.every((rule) => compiled.ruleSet.isProven(rule)) ? new OwnEditedTexts(compiled, search, limits, kernel) : undefined;
}

class OwnEditedTexts implements EditedTexts {
  readonly #compiled: CompiledRules;
  readonly #search: LayerSearch;
  readonly #limits: DecodeLimits;
  readonly #kernel: EditSearch;

  constructor(compiled: CompiledRules, search: LayerSearch, limits: DecodeLimits, kernel: EditSearch) {
    this.#compiled = compiled;
    this.#search = search;
    this.#limits = limits;
    this.#kernel = kernel;
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
    const inherited = inheritParts(facts.parts, edit, changes);
    if (!inherited) return undefined;
    const cost = this.#judgeKeywords(bytes, this.#kernel.searchEdit(facts.keywords));
    if (cost === undefined) return undefined;
    const assignmentCost = Math.max(facts.assignmentCost, cost);
    if (assignmentCost * this.#kernel.openCount() >= mostAssignmentCost) return undefined;
    const keywords = isBase ? this.#kernel.keywords() : undefined;
    const decodedBytes = this.#judgeEncoded(bytes, facts, changes);
    if (decodedBytes === undefined) return undefined;
    const parts = placeParts(inherited, (from, to) => this.#kernel.countLines(bytes, from, to));
    const known = keywords && new SearchedText(bytes.length, { keywords, assignmentCost, decodedBytes, parts });
    return { matches: parts.length === 0 ? noMatches : parts.flatMap(({ matches }) => matches), known };
  }

  #reachOf(rule: number): KeywordReach {
    const { before, after } = this.#compiled.ruleSet.entry(rule).reach;
    return { before: before + lookBehind, behind: after + lookAhead };
  }

  /** What the assignments at a keyword cost at most, of so many that the kernel asks about; undefined where something matches. */
  #judgeKeywords(bytes: Uint8Array, count: number): number | undefined {
    if (count <= 0) return count === 0 ? 0 : undefined;
    const kernel = this.#kernel;
    const layer: Layer = { bytes, encodings: [], toBlob: (start, end) => ({ start, end }) };
    const windows = new WindowReader(bytes);
    const context = { layer, path: undefined, windows, lineEnds: new LineEnds(bytes), events: noEvents };
    let cost = 0;
    for (let index = 0; index < count; index++) {
      const position = kernel.asked(index);
      const rule = kernel.ruleOf(kernel.askedListener(index));
      if (rule === assignmentRule) {
        const spent = this.#search.costOfAssignments(position, kernel.askedLength(index), context);
        if (spent === undefined) return undefined;
        cost = Math.max(cost, spent);
      } else if (this.#search.matchesAt(rule, position, windows)) return undefined;
    }
    return cost;
  }

  /** Decodes what is encoded where a change makes a difference. Gives a bound on the bytes of all that is; undefined where something matches. */
  #judgeEncoded(bytes: Uint8Array, base: Facts, changes: ChangedRanges): number | undefined {
    const { kernel } = this.#compiled;
    const { decodeDepth } = this.#limits;
    const places = this.#kernel.findEncoded(bytes, decodeDepth);
    if (!places || places.length > mostPlaces) return undefined;
    const searched = this.#kernel.decodedBytes(bytes.length);
    const changed = places.filter((place) => isChanged(bytes, place, changes));
    let isLimited = false;
    let hasMatched = false;
    const decoded = changed.length === 0 ? 0 : visitLayers(bytes, this.#limits, {
      visit: (layer) => {
        if (layer.encodings.length === 0) return;
        this.#search.search(layer, undefined, 'text', noEvents);
        hasMatched ||= this.#search.matchedIn?.length !== 0;
      },
      findEncoded: (text, depth) => (depth === 0 ? changed : kernel.findEncoded(text, 'text', decodeDepth - depth)),
      limited: () => (isLimited = true),
    });
    if (isLimited || hasMatched) return undefined;
    const bound = base.decodedBytes * changes.times + searched + decoded;
    return isFarFromLimit(bound, bytes.length, this.#limits) ? bound : this.#countDecoded(bytes);
  }

  /**
   * What a scan of all would decode; undefined near the limit. The bound grows from version to version, since what a change makes anew is counted beside
   * what it replaces: half of what was scanned whole in the history of curl, 184 of 353 MB, was so because of it.
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
    return isLimited || !isFarFromLimit(searched + decoded, bytes.length, this.#limits) ? undefined : searched + decoded;
  }
}

/** Near the limit it depends on all the others what is decoded. */
export function isFarFromLimit(decodedBytes: number, length: number, limits: DecodeLimits): boolean {
  return decodedBytes + 2 * length + 4096 <= mostDecodedBytes(length, limits);
}

const noMatches: readonly Match[] = [];
const noEvents = { found: (): void => undefined, limited: (): void => undefined };

function isChanged(bytes: Uint8Array, place: EncodedPlace, changes: ChangedRanges): boolean {
  if (!changes.touches(place.offset - farthestBefore, place.offset + 2 * place.length + replacementReach)) return false;
  const reach = reachOfPlace(bytes, place);
  return reach === undefined || changes.touches(reach.start, reach.end);
}
