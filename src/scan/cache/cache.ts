import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemErrorCode } from '../../foundation/system-error.ts';
import { idBytesOf } from '../../model/git/object-id.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Source } from '../../model/source.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { FoundPlaces } from '../../sources/git/history/attribution.ts';
import { keptBytes, readPackIds, shorten } from '../../sources/git/history/id-table.ts';
import { rememberedSource } from '../../sources/git/history/remembered.ts';
import { listStores, type ObjectStores } from '../../sources/git/objects/object-stores.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import { digestState } from '../../sources/git/state-digest.ts';
import { wholeRepositorySource } from '../../sources/git/whole-repository.ts';
import type { Placing } from '../places/place.ts';
import type { ReadingSetup } from '../setup.ts';
import type { HeldValues } from '../values/held-values.ts';
import { isNameable, type KnownOfRefs, rememberOutcome } from './cache-content.ts';
import { type Cache, type CacheReading, readCache, writeCache } from './cache-file.ts';
import { cacheKeyOf } from './cache-key.ts';

/** What is known before a history is read, and what to remember after it. */
export class ScanCache {
  /** The path as it was named; `#path` is where the file really is. */
  readonly #file: string;
  readonly #path: string;
  readonly #repository: Repository;
  readonly #ruleSet: RuleSet;
  readonly #key: string;
  /** As they were before anything was read: what is added meanwhile is looked at next time. */
  readonly #stores: ObjectStores;
  readonly #state: string | undefined;
  readonly #reading: CacheReading;

  /** Throws UsageError if there can be no file at this path. */
  constructor(file: string, repository: Repository, { rules, options, config }: ReadingSetup) {
    this.#file = file;
    this.#repository = repository;
    this.#ruleSet = rules.ruleSet;
    this.#reading = readCache(file);
    this.#key = cacheKeyOf(rules, options, config);
    this.#path = join(realpathSync(dirname(file)), basename(file));
    this.#state = digestState(repository, this.#path);
    this.#stores = listStores(repository);
  }

  /** A source of what is new since the last scan, or of everything. */
  source(): Source {
    const known = this.#known;
    if (known === undefined) return wholeRepositorySource(this.#repository, this.#path);
    const { content, tables } = known;
    const packs = new Map(content.packs.map(({ name }, index) => [name, tables[index] ?? Buffer.alloc(0)]));
    const remembered = {
      packs,
      loose: tables.at(-1) ?? Buffer.alloc(0),
      uncleanIds: this.#isUnchanged ? content.tellingIds : content.uncleanIds,
      isWalkKnown: this.#isUnchanged && !content.hasNamedSecret,
      problems: content.problems,
      file: this.#path,
    };
    return (
      rememberedSource(this.#repository, this.#stores, remembered) ??
      wholeRepositorySource(this.#repository, this.#path)
    );
  }

  get places(): FoundPlaces | undefined {
    return this.#isUnchanged ? this.#known?.content.places : undefined;
  }

  get reaches(): ReadonlyMap<string, RefReach> {
    return new Map(this.#isUnchanged ? this.#known?.content.reaches : []);
  }

  get heldValues(): HeldValues {
    return new Map(this.#isUnchanged ? this.#known?.content.heldValues : []);
  }

  /** Remembers what is clean, if everything else can be named. Whatever prevents that is a note. */
  save(harvest: Harvest, placing: Placing, known: KnownOfRefs): void {
    for (const note of this.#notes()) harvest.note(note);
    if (this.#reading.kind === 'foreign') return;
    const hasNothingToAdd = placing.trace === undefined || this.#known?.content.places !== undefined;
    if (this.#isUnchanged && hasNothingToAdd) return;
    const cache = this.#toCache(harvest, placing, known);
    if (cache === undefined)
      return harvest.note(
        `nothing was remembered in ${this.#file}, since not everything that has to be read again can be named`,
      );
    try {
      writeCache(this.#file, cache);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === '') throw error;
      harvest.note(`the cache ${this.#file} could not be written (${code}), so the next scan starts over`);
    }
  }

  /** The cache, if it was made with the same rules and options. */
  get #known(): Cache | undefined {
    if (this.#reading.kind !== 'read') return undefined;
    const { cache } = this.#reading;
    return cache.content.madeWith === this.#key && cache.content.objectFormat === this.#repository.objectFormat
      ? cache
      : undefined;
  }

  get #isUnchanged(): boolean {
    const known = this.#known;
    if (
      known === undefined ||
      this.#state === undefined ||
      known.content.state !== this.#state ||
      known.content.packs.length !== this.#stores.packs.length
    )
      return false;
    return (
      known.content.packs.every(({ name }, index) => name === this.#stores.packs[index]?.name) &&
      known.tables.at(-1)?.equals(this.#looseTable()) === true
    );
  }

  get #idBytes(): number {
    return idBytesOf(this.#repository.objectFormat);
  }

  #notes(): readonly string[] {
    switch (this.#reading.kind) {
      case 'absent':
        return [];
      case 'broken':
        return [`the cache ${this.#file} is broken, so everything was read; it is replaced`];
      case 'foreign':
        return [
          `${this.#file} is not a straykey cache, so everything was read and nothing remembered; name another file`,
        ];
      case 'read':
        return this.#known === undefined
          ? [
              `the cache ${this.#file} was made with other rules, options or another version, so everything was read; it is replaced`,
            ]
          : [];
    }
  }

  #toCache(harvest: Harvest, { placed, trace }: Placing, { reaches, heldValues }: KnownOfRefs): Cache | undefined {
    if (this.#state === undefined || !isNameable(harvest, this.#repository)) return undefined;
    const packTables = this.#readPackTables();
    if (packTables === undefined) return undefined;
    const looseTable = this.#looseTable();
    return {
      content: {
        madeWith: this.#key,
        objectFormat: this.#repository.objectFormat,
        state: this.#state,
        packs: this.#stores.packs.map(({ name }, index) => ({
          name,
          count: (packTables[index]?.length ?? 0) / keptBytes,
        })),
        looseCount: looseTable.length / keptBytes,
        ...rememberOutcome({
          harvest,
          ruleSet: this.#ruleSet,
          repository: this.#repository,
          placed,
          ...(trace && { trace }),
          reaches,
          heldValues,
        }),
      },
      tables: [...packTables, looseTable],
    };
  }

  /** Undefined if the index of a pack is gone or not in a form we know. */
  #readPackTables(): readonly Buffer[] | undefined {
    const tables = this.#stores.packs.map(({ indexFile }) => readPackIds(indexFile, this.#idBytes));
    const known = tables.flatMap((ids) => (ids === undefined ? [] : shorten(ids, this.#idBytes)));
    return known.length < tables.length ? undefined : known;
  }

  #looseTable(): Buffer {
    return shorten(Buffer.from(this.#stores.looseIds.join(''), 'hex'), this.#idBytes);
  }
}
