import type { Edit, KnownText } from '../model/blob.ts';
import type { EncodedPlace, Hits, PartSearch, TrackedKeywords, ValueScope } from '../kernel/index.ts';
import { mostAssignmentCost } from './assignment-cost.ts';
import { ChangedRanges, reachBefore, reachBehind } from './changed-ranges.ts';
import type { CompiledRules } from './compile.ts';
import { farthestBefore, reachOfPlace, replacementReach } from './encoded-reach.ts';
import { farthestAssignment, reachOfAssignment } from './judge-assignment.ts';
import { type DecodeLimits, type Layer, mostDecodedBytes, visitLayers } from './layer.ts';
import type { LayerSearch } from './layer-search.ts';
import { LineEnds } from './line-ends.ts';
import { lookAhead, lookBehind } from './pattern-match.ts';
import { assignmentRule } from './rule-number.ts';
import { inheritParts, placeParts } from './inherited-parts.ts';
import { type Facts, SearchedText } from './known-text.ts';
import type { Match } from './match.ts';
import { inheritTracked } from './tracked-keywords.ts';
import { WindowReader } from './window.ts';

/** More are not worth looking at one by one. */
const mostTracked = 60_000;
const mostPlaces = 4096;

/**
 * Rules out, where it can, that anything but what was found in its base is to be found in a text. Only what a change makes a difference to
 * is looked at, and anything there that matches or has matched, whatever would become of it, leaves the text to a scan of all of it. So
 * nothing has to be decided here, and a doubt costs time only.
 */
export interface EditedTexts {
  /** As the kernel's search, and tells what is to be known of the text later. */
  searchTracked(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TrackedKeywords | undefined;
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
export function createEditedTexts(compiled: CompiledRules, search: LayerSearch, limits: DecodeLimits, parts: PartSearch): EditedTexts | undefined {
  return compiled.selected.every((rule) => compiled.ruleSet.isProven(rule)) ? new OwnEditedTexts(compiled, search, limits, parts) : undefined;
}

class OwnEditedTexts implements EditedTexts {
  readonly #compiled: CompiledRules;
  readonly #search: LayerSearch;
  readonly #limits: DecodeLimits;
  readonly #parts: PartSearch;
  /** By listener, how far its rule looks before and behind a keyword; negative for assignments. */
  readonly #before: Int32Array;
  readonly #behind: Int32Array;

  constructor(compiled: CompiledRules, search: LayerSearch, limits: DecodeLimits, parts: PartSearch) {
    this.#compiled = compiled;
    this.#search = search;
    this.#limits = limits;
    this.#parts = parts;
    const rules = Array.from({ length: parts.listenerCount }, (_, listener) => parts.ruleOf(listener));
    this.#before = Int32Array.from(rules, (rule) => (rule === assignmentRule ? -1 : this.#reachOf(rule).before));
    this.#behind = Int32Array.from(rules, (rule) => (rule === assignmentRule ? -1 : this.#reachOf(rule).behind));
    const selected = new Set(compiled.selected);
    parts.chooseTracked((rule) => (rule === assignmentRule ? 'open' : selected.has(rule) && this.#isFar(rule) ? 'all' : 'none'));
  }

  searchTracked(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TrackedKeywords | undefined {
    const tracked = this.#parts.search(bytes, scope, onHits);
    return tracked && tracked.length <= 2 * mostTracked ? tracked : undefined;
  }

  decodedBytes(length: number): number {
    return this.#parts.decodedBytes(length);
  }

  judge(bytes: Uint8Array, edit: Edit, isBase: boolean): JudgedText | undefined {
    if (!(edit.base instanceof SearchedText)) return undefined;
    const { facts } = edit.base;
    const changes = new ChangedRanges(edit, bytes.length);
    const inherited = changes.length * 2 > bytes.length ? undefined : inheritParts(facts.parts, edit, changes);
    if (!inherited) return undefined;
    const layer: Layer = { bytes, encodings: [], toBlob: (start, end) => ({ start, end }) };
    const windows = new WindowReader(bytes);
    const parts = changes.searchParts(bytes);
    let hasMatched = false;
    this.#parts.begin(bytes, 'text');
    const found = this.#parts.searchParts(parts, (hits) => {
      for (let index = 0; index < hits.count && !hasMatched; index++) hasMatched = this.#matchesNear(hits.rule(index), hits.position(index), changes, windows);
    });
    if (hasMatched || !found) return undefined;
    const tracked = inheritTracked(facts.tracked, edit.copies, parts, found, 2 * mostTracked);
    const cost = tracked && this.#judgeTracked(tracked, layer, windows, changes);
    if (!tracked || cost === undefined) return undefined;
    const assignmentCost = Math.max(facts.assignmentCost, cost);
    if (assignmentCost * (tracked.length / 2) >= mostAssignmentCost) return undefined;
    const decodedBytes = this.#judgeEncoded(bytes, facts, changes);
    if (decodedBytes === undefined) return undefined;
    const placed = placeParts(inherited, (from, to) => this.#parts.countLines(bytes, from, to));
    const known = isBase ? new SearchedText(bytes.length, { tracked: tracked.slice(), assignmentCost, decodedBytes, parts: placed }) : undefined;
    return { matches: placed.length === 0 ? noMatches : placed.flatMap(({ matches }) => matches), known };
  }

  #reachOf(rule: number): { readonly before: number; readonly behind: number } {
    const { before, after } = this.#compiled.ruleSet.entry(rule).reach;
    return { before: before + lookBehind, behind: after + lookAhead };
  }

  #isFar(rule: number): boolean {
    const { before, behind } = this.#reachOf(rule);
    return before > reachBehind - 4 || behind > reachBefore - 4;
  }

  /** Those that are tracked are looked at later, all of them. */
  #matchesNear(rule: number, position: number, changes: ChangedRanges, windows: WindowReader): boolean {
    if (rule === assignmentRule || this.#isFar(rule)) return false;
    const { before, behind } = this.#reachOf(rule);
    return changes.touches(position - before, position + behind) && this.#search.matchesAt(rule, position, windows);
  }

  /** What the assignments at a keyword cost at most; undefined where something matches. */
  #judgeTracked(tracked: TrackedKeywords, layer: Layer, windows: WindowReader, changes: ChangedRanges): number | undefined {
    const lineEnds = new LineEnds(layer.bytes);
    const context = { layer, path: undefined, windows, lineEnds, events: noEvents };
    let cost = 0;
    for (let index = 0; index < tracked.length; index += 2) {
      const position = tracked[index];
      const listener = tracked[index + 1] & 0xffff;
      const before = this.#before[listener];
      if (before < 0) {
        if (!touchesAssignment(layer.bytes.length, lineEnds, position, changes)) continue;
        const spent = this.#search.costOfAssignments(position, tracked[index + 1] >>> 16, context);
        if (spent === undefined) return undefined;
        cost = Math.max(cost, spent);
      } else if (changes.touches(position - before, position + this.#behind[listener]) && this.#parts.isOpen(listener, position) && this.#search.matchesAt(this.#parts.ruleOf(listener), position, windows)) return undefined;
    }
    return cost;
  }

  /** Decodes what is encoded where a change makes a difference. Gives a bound on the bytes of all that is; undefined where something matches. */
  #judgeEncoded(bytes: Uint8Array, base: Facts, changes: ChangedRanges): number | undefined {
    const { kernel } = this.#compiled;
    const { decodeDepth } = this.#limits;
    const places = this.#parts.findEncodedIn(bytes, changes.spans, decodeDepth);
    if (!places || places.length > mostPlaces) return undefined;
    const searched = this.#parts.decodedBytes(bytes.length);
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
    const decodedBytes = base.decodedBytes * changes.times + searched + decoded;
    return isLimited || hasMatched || !isFarFromLimit(decodedBytes, bytes.length, this.#limits) ? undefined : decodedBytes;
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

function touchesAssignment(length: number, lineEnds: LineEnds, position: number, changes: ChangedRanges): boolean {
  if (!changes.touches(position - farthestAssignment, position + farthestAssignment)) return false;
  const { from, to } = reachOfAssignment(length, lineEnds, position);
  return changes.touches(from, to);
}
