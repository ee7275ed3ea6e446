import type { Match } from '../engine/match/match.ts';
import type { Provenance } from '../model/blob.ts';
import { PackedIds } from './packed-ids.ts';
import { RowList } from './row-list.ts';
import { SharedMatches } from './shared-matches.ts';

/** A match and where its blob was seen. */
export interface Sighting {
  readonly provenance: Provenance;
  readonly match: Match;
}

/** A list as a thread sends it: plain data, with `blocks` that can be transferred. */
export interface SentSightings {
  readonly count: number;
  readonly blocks: readonly Uint32Array<ArrayBuffer>[];
  readonly origins: readonly Provenance[];
  readonly matches: readonly Match[];
  readonly idBytes: number;
  readonly ids: Uint8Array;
}

/** Returns a function from the index of a sighting in a sent list to its secret. */
export function secretsOf({ count, blocks, matches }: SentSightings): (index: number) => string {
  const rows = new RowList(columns.count, count, blocks);
  return (index) => matches[rows.row(index)[columns.match]].secret;
}

/**
 * Columns of a row: the numbers of its origin and its match, and that of its object plus one, 0 for none. Then the
 * region, whose offset takes two columns.
 */
const columns = { origin: 0, match: 1, object: 2, region: 3, count: 10 } as const;
const wordSize = 2 ** 32;
const noNumber = -1;

/**
 * Sightings stored as numbers: versions of a file repeat a match except for its place, and the blobs of a history
 * differ only in their ids. As objects, the 100,000 of ansible's history took 36 MB of heap, and 28 more when they were
 * sent; like this they take 6.
 */
export class SightingList implements Iterable<Sighting> {
  readonly #rows = new RowList(columns.count);
  /** Provenances without the ids of their objects. */
  readonly #origins: Provenance[] = [];
  readonly #originNumbers = new Map<string, number>();
  readonly #matches = new SharedMatches();
  readonly #ids = new PackedIds();
  /** The blob that was added last, and its numbers: most blobs with a match have more than one. */
  #last: Provenance | undefined;
  #lastOrigin = 0;
  #lastObject = 0;

  get length(): number {
    return this.#rows.count;
  }

  /** Passing the same provenance object for all places of a blob saves lookups. */
  add({ provenance, match }: Sighting): void {
    if (provenance !== this.#last) {
      this.#last = provenance;
      this.#lastOrigin = this.#numberOrigin(provenance);
      this.#lastObject = 'objectId' in provenance ? this.#ids.add(provenance.objectId) + 1 : 0;
    }
    const { line, column, endLine, endColumn, byteOffset, byteLength } = match.region;
    this.#rows.add([
      this.#lastOrigin,
      this.#matches.numberOf(match),
      this.#lastObject,
      line,
      column,
      endLine,
      endColumn,
      byteOffset,
      byteOffset / wordSize,
      byteLength,
    ]);
  }

  /**
   * Returns a function that adds a sighting of a sent list by its index there. Matches of sightings that are not added
   * are not copied.
   */
  adderFrom(sent: SentSightings): (index: number) => void {
    const rows = new RowList(columns.count, sent.count, sent.blocks);
    const ids = new PackedIds(sent.idBytes, sent.ids);
    const matches = new Int32Array(sent.matches.length).fill(noNumber);
    const origins = sent.origins.map((origin) => this.#numberOrigin(origin));
    let sentObject = 0;
    let object = 0;
    return (index) => {
      const row = rows.row(index);
      if (row[columns.object] !== sentObject) {
        sentObject = row[columns.object];
        object = sentObject === 0 ? 0 : this.#ids.add(ids.at(sentObject - 1)) + 1;
      }
      const match = row[columns.match];
      if (matches[match] === noNumber) matches[match] = this.#matches.numberOf(sent.matches[match]);
      this.#rows.add([origins[row[columns.origin]], matches[match], object, ...row.subarray(columns.region)]);
    };
  }

  *[Symbol.iterator](): Generator<Sighting> {
    for (let index = 0; index < this.length; index++) yield this.#at(index);
  }

  /** The provenance of each blob, in order. */
  *provenances(): Generator<Provenance> {
    let last = -1;
    let lastOrigin = -1;
    for (let index = 0; index < this.length; index++) {
      const [origin, , object] = this.#rows.row(index);
      if (object !== last || origin !== lastOrigin) yield this.#provenanceOf(origin, object);
      last = object;
      lastOrigin = origin;
    }
  }

  /** Sorted by object id, those without an object first; those of one object in order of arrival. */
  *byObject(): Generator<Sighting> {
    const ranks = this.#ids.ranks();
    const rankByRow = Int32Array.from({ length: this.length }, (_, index) => this.#rows.row(index)[columns.object]).map(
      (object) => (object === 0 ? -1 : ranks[object - 1]),
    );
    const order = Uint32Array.from(rankByRow.keys()).sort((a, b) => rankByRow[a] - rankByRow[b] || a - b);
    for (const index of order) yield this.#at(index);
  }

  /**
   * The sightings to be kept, in their order. Asks about all sightings of one match in a row, so that what was worked
   * out for a match can be forgotten after them.
   */
  filter(isKept: (sighting: Sighting) => boolean): SightingList {
    const matchByRow = Uint32Array.from({ length: this.length }, (_, index) => this.#rows.row(index)[columns.match]);
    const isRowKept = new Uint8Array(this.length);
    for (const index of Uint32Array.from(matchByRow.keys()).sort((a, b) => matchByRow[a] - matchByRow[b]))
      isRowKept[index] = Number(isKept(this.#at(index)));
    const kept = new SightingList();
    const add = kept.adderFrom(this.send());
    for (const [index, isRow] of isRowKept.entries()) if (isRow === 1) add(index);
    return kept;
  }

  send(): SentSightings {
    return {
      count: this.length,
      blocks: this.#rows.blocks,
      origins: this.#origins,
      matches: this.#matches.all,
      idBytes: this.#ids.idBytes,
      ids: this.#ids.bytes,
    };
  }

  #at(index: number): Sighting {
    const [origin, match, object, line, column, endLine, endColumn, offset, offsetHigh, byteLength] =
      this.#rows.row(index);
    const region = { line, column, endLine, endColumn, byteOffset: offset + offsetHigh * wordSize, byteLength };
    return { provenance: this.#provenanceOf(origin, object), match: { ...this.#matches.all[match], region } };
  }

  #provenanceOf(origin: number, object: number): Provenance {
    const provenance = this.#origins[origin];
    return 'objectId' in provenance ? { ...provenance, objectId: this.#ids.at(object - 1) } : provenance;
  }

  #numberOrigin(provenance: Provenance): number {
    const key = [
      provenance.kind,
      'objectType' in provenance ? provenance.objectType : '',
      'name' in provenance ? provenance.name : '',
      provenance.path,
    ].join('\0');
    const known = this.#originNumbers.get(key);
    if (known !== undefined) return known;
    this.#originNumbers.set(key, this.#origins.length);
    this.#origins.push('objectId' in provenance ? { ...provenance, objectId: '' } : provenance);
    return this.#origins.length - 1;
  }
}
