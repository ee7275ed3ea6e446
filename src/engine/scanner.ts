import type { EncodedPlace, ValueScope } from '../kernel/index.ts';
import type { Blob, KnownText } from '../model/blob.ts';
import { fileKindOf } from './assignment/evidence/file-kind.ts';
import type { CompiledRules } from './compile.ts';
import { type Decoded, decodeWide } from './decode/index.ts';
import { BaseFacts } from './edits/base-facts.ts';
import { createEditedTexts, type EditedTexts } from './edits/edited-text.ts';
import { searchEncodedValues } from './judgement/encoded-value.ts';
import { namedLayer } from './judgement/named-file.ts';
import type { Found } from './match/found.ts';
import { type Dropped, type Gathered, gatheringEvents, type RuleRejection, tellDropped } from './match/gathered.ts';
import { MatchMaker } from './match/match-maker.ts';
import type { Match } from './match/match.ts';
import type { Deadline } from './search/deadline.ts';
import { type LayerRequest, LayerSearch } from './search/layer-search.ts';
import { type DecodeLimits, type Layer, visitLayers } from './search/layer.ts';
import { blobStart, type Origin } from './text/position.ts';
import { detectEncoding, type DetectedEncoding, type Text, toText } from './text/text.ts';

export interface ScannerLimits extends DecodeLimits {
  /** At most this many matches of one blob or piece. */
  readonly matches: number;
}

export const defaultScannerLimits: ScannerLimits = {
  decodeDepth: 4,
  decodedBytesFactor: 16,
  decodedBytesFloor: 1_048_576,
  matches: 250_000,
};

/** What a scan of a blob reports besides its matches. */
export interface ScannerEvents {
  /** Called for candidates that were dropped. Leave it out where nobody asks: it costs time. */
  readonly rejected?: (rejection: RuleRejection) => void;
  /** Called when a limit cut something off, which the sentence names. */
  readonly limited?: (detail: string) => void;
}

/** A part of a blob that is too large to be held at once. Offsets are in the piece's own bytes. */
export interface Piece {
  readonly encoding: DetectedEncoding;
  readonly origin: Origin;
  /** Matches that start before `keepFrom` or from `keepBefore` on belong to the neighbouring pieces. */
  readonly keepFrom: number;
  readonly keepBefore: number;
}

/** Which part of a blob is scanned, for how much, and who hears of it; by default all of it, for everything. */
export interface ScanRequest extends ScannerEvents {
  readonly piece?: Piece;
  /** Only the first so many matches are wanted. */
  readonly mostMatches?: number;
}

const noMatches: readonly Match[] = [];
const emptyScan = { matches: noMatches, decodedBytes: 0, isCut: false };

/** Searches blobs: the rules' scanner, or another one that finds matches. */
export type BlobScanner = Pick<Scanner, 'readBuffer' | 'scan'> & Partial<Pick<Scanner, 'scanEdited' | 'scanNamed'>>;

/** What a text is scanned with and for. */
interface TextScan {
  readonly path: string | undefined;
  readonly events: ScannerEvents;
  readonly piece?: Piece | undefined;
  readonly mostMatches: number;
  /** Set for a text from which others will be made. */
  readonly facts?: BaseFacts | undefined;
}

/** What is known of a text before it is searched. */
interface Prepared {
  readonly scope: ValueScope;
  /** The encoded parts of a text that has been searched already, with nothing found. */
  readonly parts: readonly EncodedPlace[] | undefined;
  /** The text with the name of its file, where that tells of a secret. */
  readonly named: Layer | undefined;
  /** The UTF-16 in a binary file. */
  readonly wide: Decoded | undefined;
}

/** What came of the search of a text. */
interface Searched {
  readonly found: readonly Found[];
  readonly decodedBytes: number;
  /** A limit cut something off. */
  readonly isCut: boolean;
}

/** Bytes in, matches out. One per thread; it holds nothing of a blob once `scan` has returned. */
export class Scanner {
  readonly #compiled: CompiledRules;
  readonly #layers: LayerSearch;
  readonly #limits: ScannerLimits;
  readonly #maker: MatchMaker;
  readonly #edits: EditedTexts | undefined;

  constructor(compiled: CompiledRules, deadline: Deadline, limits: ScannerLimits = defaultScannerLimits) {
    this.#compiled = compiled;
    this.#layers = new LayerSearch(compiled, deadline);
    this.#limits = limits;
    this.#maker = new MatchMaker(compiled);
    const { edits } = compiled.kernel;
    this.#edits =
      edits && createEditedTexts({ compiled, layers: this.#layers, maker: this.#maker, limits, kernel: edits });
  }

  /** Texts that are in this buffer are scanned without a copy; longer ones have to be scanned in pieces. */
  get readBuffer(): Uint8Array {
    return this.#compiled.kernel.buffer;
  }

  /** The matches of a blob or of a piece of one, sorted by place. `path` is absent while unknown. */
  scan(bytes: Uint8Array, path: string | undefined, request: ScanRequest = {}): readonly Match[] {
    const { piece, mostMatches = Infinity } = request;
    return this.#scan(bytes, { path, events: request, piece, mostMatches }).matches;
  }

  /**
   * The same for a git blob, which has no path yet. If the blob is a base, `known` is what later edits of it need to
   * know. A blob made from such a base is only searched where it has changed, as long as nothing encoded matches there.
   */
  scanEdited(
    bytes: Uint8Array,
    { edit, isBase = false }: Pick<Blob, 'edit' | 'isBase'>,
    events: ScannerEvents,
    mostMatches: number,
  ): { readonly matches: readonly Match[]; readonly known: KnownText | undefined } {
    const edits = this.#edits;
    const isPlain = isPlainText(bytes, this.#compiled.kernel.holdsZero);
    const judged = edit && isPlain ? edits?.judge(bytes, edit, isBase) : undefined;
    if (judged && judged.matches.length <= mostMatches) return judged;
    const facts = isBase && edits ? new BaseFacts(edits, this.#compiled.kernel, this.#limits) : undefined;
    const { matches, isCut, decodedBytes } = this.#scan(bytes, { path: undefined, events, mostMatches, facts });
    const isWhole = isPlain && !isCut && matches.length < mostMatches;
    return { matches, known: isWhole ? facts?.toKnown(bytes, matches, decodedBytes) : undefined };
  }

  #scan(bytes: Uint8Array, scan: TextScan): { readonly matches: readonly Match[] } & Omit<Searched, 'found'> {
    const { path, events, piece, mostMatches, facts } = scan;
    const text = toText(bytes, piece?.encoding ?? detectEncoding(bytes, this.#compiled.kernel.holdsZero));
    const scope = scopeOf(scan);
    const parts = events.rejected || facts ? undefined : this.#partsIfEmpty(text.bytes, scope);
    const named = path === undefined || piece ? undefined : namedLayer(text.bytes, path);
    const wide = text.isTranscoded ? undefined : this.#wideIn(text.bytes);
    if (parts?.length === 0 && !named && !wide) return emptyScan;
    const origin = piece?.origin ?? blobStart;
    const dropped: Dropped[] = [];
    const searched = this.#search(text.bytes, { scope, parts, named, wide }, scan, dropped);
    const found = searched.found.filter((item) => isWithin(item, text, piece));
    if (found.length === 0 && dropped.length === 0) return { ...searched, matches: noMatches };
    const matches = this.#maker.make(found, { text, origin, path }, mostMatches, ({ rule, start }, filter, reason) =>
      dropped.push({ rule, start, filter, reason }),
    );
    if (events.rejected) tellDropped(dropped, text.bytes, origin, events.rejected);
    return { ...searched, matches };
  }

  /**
   * The matches in a file that is nothing but the secret its name tells of; none in any other. For the blobs of a
   * history, which are searched before their paths are known.
   */
  scanNamed(bytes: Uint8Array, path: string, mostMatches: number): readonly Match[] {
    const text = toText(bytes, detectEncoding(bytes, this.#compiled.kernel.holdsZero));
    const named = namedLayer(text.bytes, path);
    if (!named) return noMatches;
    const gathered: Gathered = { found: [], limited: new Set(), isOverflowing: false };
    const events = gatheringEvents(gathered, this.#limits.matches, undefined);
    this.#layers.search(named, { path, scope: 'text', events });
    return this.#maker.make(gathered.found, { text, origin: blobStart, path }, mostMatches, () => undefined);
  }

  #wideIn(bytes: Uint8Array): Decoded | undefined {
    return this.#compiled.kernel.holdsZero(bytes) ? decodeWide(bytes) : undefined;
  }

  /** The encoded parts of a text that has nothing else worth looking at; undefined for any other text. */
  #partsIfEmpty(bytes: Uint8Array, scope: ValueScope): readonly EncodedPlace[] | undefined {
    const { kernel } = this.#compiled;
    return !kernel.holdsHit || kernel.holdsHit(bytes, scope)
      ? undefined
      : kernel.findEncoded(bytes, scope, this.#limits.decodeDepth);
  }

  /** Puts into `dropped` what was dropped, if anybody asks for it. */
  #search(
    bytes: Uint8Array,
    { scope, parts, named, wide }: Prepared,
    { path, events, facts }: TextScan,
    dropped: Dropped[],
  ): Searched {
    const { matches, decodeDepth } = this.#limits;
    const gathered: Gathered = { found: [], limited: new Set(), isOverflowing: false };
    const searchEvents = gatheringEvents(gathered, matches, events.rejected && dropped);
    const request: LayerRequest = { path, scope, events: searchEvents };
    const decodedBytes = visitLayers(bytes, this.#limits, {
      wide,
      visit: (layer) => {
        const isOutermost = layer.encodings.length === 0;
        if (isOutermost && parts) return;
        const searchHits = isOutermost ? facts?.search : undefined;
        const outcome = this.#layers.search(layer, { ...request, searchHits });
        facts?.addLayer(layer, outcome);
      },
      findEncoded: (text, depth) => {
        if (depth === 0 && parts) return parts;
        const places = this.#compiled.kernel.findEncoded(text, scope, decodeDepth - depth);
        facts?.addPlaces(text, depth, places);
        return places;
      },
      limited: searchEvents.limited,
    });
    if (named) this.#layers.search(named, request);
    const hasOwners = searchEncodedValues(
      gathered.found,
      this.#compiled.ruleSet,
      searchEvents,
      (layer, valueEvents) => {
        if (layer.depth <= decodeDepth) this.#layers.search(layer, { ...request, events: valueEvents });
      },
    );
    if (hasOwners) facts?.addEncodedValue();
    const { found, limited, isOverflowing } = gathered;
    if (isOverflowing) limited.add(`more than ${matches} possible secrets in one place; the rest was left out`);
    for (const detail of limited) events.limited?.(detail);
    return { found, decodedBytes, isCut: limited.size > 0 };
  }
}

/** Whoever asks for reasons also wants to hear of what the gates drop. */
function scopeOf({ path, events }: TextScan): ValueScope {
  if (events.rejected) return 'any';
  return path !== undefined && fileKindOf(path).isSourceCode ? 'code' : 'text';
}

/** Whether the text is not UTF-16 or anything else to be transcoded, and has no byte order mark. */
function isPlainText(bytes: Uint8Array, holdsZero: (bytes: Uint8Array) => boolean): boolean {
  const { encoding, markLength } = detectEncoding(bytes, holdsZero);
  return encoding === 'utf-8' && markLength === 0;
}

function isWithin({ start }: Found, text: Text, piece: Piece | undefined): boolean {
  if (!piece) return true;
  const offset = text.originalOffset(start);
  return offset >= piece.keepFrom && offset < piece.keepBefore;
}
