import type { EditSearch, Hits } from '../../kernel/index.ts';
import type { Span } from '../decode/index.ts';
import { encodedValueLayer } from '../judgement/encoded-value.ts';
import type { Found } from '../match/found.ts';
import type { ScannedText } from '../match/match-builder.ts';
import type { MatchMaker } from '../match/match-maker.ts';
import type { Match } from '../match/match.ts';
import type { LayerSearch } from '../search/layer-search.ts';
import { outermostLayer } from '../search/layer.ts';
import { blobStart } from '../text/position.ts';
import { toText } from '../text/text.ts';
import type { InheritedPart } from './inherited-parts.ts';
import { formParts, type MatchedPart, mostMatchedIn } from './known-text.ts';

/** Few parts turn out to belong together; after more rounds than this, a full scan of the text is just as good. */
const mostRounds = 4;

/** What came of spans in which something matches around a change, or did before. */
export interface Renewal {
  /** Parts that are still independent. */
  readonly inherited: readonly InheritedPart[];
  /** In ascending order, separate from each other and from the inherited ones. */
  readonly parts: readonly MatchedPart[];
  /** The most that the assignments at any one of the keywords cost. */
  readonly assignmentCost: number;
}

/**
 * Finds what matches in some spans of the text that was searched last, using all keywords in them, and what becomes of
 * it. A part that depends on any of this, or that any of this depends on, is found again along with it. Before this,
 * 20,000 versions of 390 MB in the history of ansible were scanned in full because something beside a secret had
 * changed. Undefined if it cannot be separated from the rest.
 */
export class PartRenewer {
  readonly #layers: LayerSearch;
  readonly #maker: MatchMaker;
  readonly #kernel: EditSearch;

  constructor(layers: LayerSearch, maker: MatchMaker, kernel: EditSearch) {
    this.#layers = layers;
    this.#maker = maker;
    this.#kernel = kernel;
  }

  renew(bytes: Uint8Array, inherited: readonly InheritedPart[], changed: readonly Span[]): Renewal | undefined {
    let kept = inherited;
    let spans = changed;
    for (let round = 0; round < mostRounds; round++) {
      const hits = this.#kernel.askWithin(joinSpans(spans));
      const found = hits && this.#findAt(bytes, hits);
      if (!found) return undefined;
      const met = kept.filter((item) => meets(item, found.parts));
      if (met.length === 0) return { ...found, inherited: kept };
      kept = kept.filter((item) => !met.includes(item));
      spans = [...spans, ...met.map(spanOf)];
    }
    return undefined;
  }

  #findAt(bytes: Uint8Array, hits: Hits): Omit<Renewal, 'inherited'> | undefined {
    const found: Found[] = [];
    let isLimited = false;
    const { matchedIn, assignmentCost } = this.#layers.search(outermostLayer(bytes), {
      path: undefined,
      scope: 'text',
      events: { found: (item) => found.push(item), limited: () => (isLimited = true) },
      searchHits: (_bytes, _scope, onHits) => {
        if (hits.count > 0) onHits(hits);
      },
    });
    if (isLimited || !matchedIn || matchedIn.length > mostMatchedIn) return undefined;
    // What is in such a value is left to a full scan.
    if (found.some((item) => encodedValueLayer(item) !== undefined)) return undefined;
    const matches = found.length === 0 ? [] : this.#makeMatches(found, bytes);
    if (matches.some(({ companions }) => companions.length > 0)) return undefined;
    const parts = formParts(bytes, matchedIn, matches);
    return parts && { parts, assignmentCost };
  }

  #makeMatches(found: readonly Found[], bytes: Uint8Array): readonly Match[] {
    const text = toText(bytes, { encoding: 'utf-8', markLength: 0 });
    const place: ScannedText = { text, origin: blobStart, path: undefined, isPart: true };
    return this.#maker.make(found, place, Infinity, () => undefined);
  }
}

/** Merges the spans into ascending, separate ones that do not begin before the text. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start: Math.max(0, start), end });
  }
  return joined;
}

function spanOf({ part, shift }: InheritedPart): Span {
  return { start: part.from + shift, end: part.to + shift };
}

function meets(item: InheritedPart, parts: readonly MatchedPart[]): boolean {
  const { start, end } = spanOf(item);
  return parts.some(({ from, to }) => start <= to && from <= end);
}
