import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { PlacedMatch } from '../engine/join.ts';
import { finderOf } from '../engine/match.ts';
import { idBytesOf, isObjectId } from '../model/object-id.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Source } from '../model/source.ts';
import { systemErrorCode } from '../model/system-error.ts';
import type { Harvest } from '../pool/harvest.ts';
import type { FoundPlaces, Trace } from '../sources/git/attribution.ts';
import { keptBytes, readPackIds, shorten } from '../sources/git/id-table.ts';
import { listStores, type ObjectStores } from '../sources/git/object-stores.ts';
import type { Reach } from '../sources/git/reach.ts';
import { rememberedSource } from '../sources/git/remembered.ts';
import type { Repository } from '../sources/git/repository.ts';
import { digestState } from '../sources/git/state-digest.ts';
import { wholeRepositorySource } from '../sources/git/whole-repository.ts';
import { type Cache, type CacheReading, readCache, writeCache } from './cache-file.ts';
import { cacheKeyOf } from './cache-key.ts';
import type { ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';

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
  constructor(file: string, repository: Repository, rules: PreparedRules, options: ScanOptions, config: Config) {
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

  get reaches(): ReadonlyMap<string, Reach> {
    return new Map(this.#isUnchanged ? this.#known?.content.reaches : []);
  }

  /** Remembers what is clean, if everything else can be named. Whatever prevents that is a note. */
  save(
    harvest: Harvest,
    placed: readonly PlacedMatch[],
    trace: Trace | undefined,
    reaches: ReadonlyMap<string, Reach>,
  ): void {
    for (const note of this.#notes()) harvest.note(note);
    if (
      this.#reading.kind === 'foreign' ||
      (this.#isUnchanged && (trace === undefined || this.#known?.content.places !== undefined))
    )
      return;
    const cache = this.#toCache(harvest, placed, trace, reaches);
    if (cache === undefined)
      return harvest.note(
        `nothing was remembered in ${this.#file}, since not everything that has to be looked at again can be named`,
      );
    try {
      writeCache(this.#file, cache);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === '') throw error;
      harvest.note(`the cache ${this.#file} could not be written (${code}), so that the next scan starts anew`);
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
    const loose = shorten(Buffer.from(this.#stores.looseIds.join(''), 'hex'), this.#idBytes);
    return (
      known.content.packs.every(({ name }, index) => name === this.#stores.packs[index]?.name) &&
      known.tables.at(-1)?.equals(loose) === true
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
        return [`the cache ${this.#file} is broken, so that everything was read; it is replaced`];
      case 'foreign':
        return [
          `${this.#file} is no cache of straykey, so that everything was read and nothing remembered; name another file`,
        ];
      case 'read':
        return this.#known === undefined
          ? [
              `the cache ${this.#file} was made with other rules, options or another version, so that everything was read; it is replaced`,
            ]
          : [];
    }
  }

  #toCache(
    harvest: Harvest,
    placed: readonly PlacedMatch[],
    trace: Trace | undefined,
    reaches: ReadonlyMap<string, Reach>,
  ): Cache | undefined {
    const { problems } = harvest;
    const sightings = [...harvest.sightings];
    if (
      this.#state === undefined ||
      harvest.hasMoreSightings ||
      harvest.hasMoreProblems ||
      problems.some((problem) => placeOfProblem(problem, this.#repository) === 'elsewhere')
    )
      return undefined;
    const tables = this.#stores.packs.map(({ indexFile }) => readPackIds(indexFile, this.#idBytes));
    const packTables = tables.flatMap((ids) => (ids === undefined ? [] : shorten(ids, this.#idBytes)));
    if (packTables.length < tables.length) return undefined;
    const loose = shorten(Buffer.from(this.#stores.looseIds.join(''), 'hex'), this.#idBytes);
    const named = sightings.filter(
      ({ provenance, match }) => provenance.kind === 'names' && this.#ruleSet.kindOf(finderOf(match)) === 'provider',
    );
    const unread = problems
      .filter((problem) => placeOfProblem(problem, this.#repository) === 'object')
      .map(({ where }) => where);
    const isTold = isFreeOf(new Set(sightings.map(({ match }) => match.secret)), [
      ...pathsOf(trace),
      ...namesOf(reaches),
    ]);
    return {
      content: {
        madeWith: this.#key,
        objectFormat: this.#repository.objectFormat,
        state: this.#state,
        packs: this.#stores.packs.map(({ name }, index) => ({
          name,
          count: (packTables[index]?.length ?? 0) / keptBytes,
        })),
        looseCount: loose.length / keptBytes,
        uncleanIds: sorted([
          ...sightings.flatMap(({ provenance }) => ('objectId' in provenance ? provenance.objectId : [])),
          ...unread,
        ]),
        tellingIds: sorted([...placed.flatMap(({ objectId }) => objectId ?? []), ...unread]),
        hasNamedSecret: named.length > 0,
        problems: problems.filter((problem) => placeOfProblem(problem, this.#repository) === 'walk'),
        ...(isTold && trace && { places: trace.found }),
        reaches: isTold ? [...reaches] : [],
      },
      tables: [...packTables, loose],
    };
  }
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

/**
 * What has to be read for a problem to occur again: the same object, the walk through the history, or the repository's
 * own files, which are always read.
 */
function placeOfProblem({ kind, where }: Problem, { path }: Repository): 'object' | 'walk' | 'file' | 'elsewhere' {
  if (kind === 'missing-object' || kind === 'partial-repository') return 'walk';
  if (isObjectId(where)) return 'object';
  return where !== path && where.startsWith('.git/') ? 'file' : 'elsewhere';
}

function pathsOf(trace: Trace | undefined): readonly string[] {
  return trace?.found.history.flatMap(([, paths]) => paths.map(([path]) => path)) ?? [];
}

function namesOf(reaches: ReadonlyMap<string, Reach>): readonly string[] {
  return [...reaches.values()].flatMap(({ branches, tags }) => [...branches, ...tags]);
}

/** Secrets that may be in a path by chance: a password that is a plain word. */
const plainWord = /^(?:.{1,5}|[a-z]{1,11})$/s;

function isFreeOf(secrets: ReadonlySet<string>, names: readonly string[]): boolean {
  const text = [...new Set(names)].join('\n');
  return [...secrets].every((secret) => plainWord.test(secret) || !text.includes(secret));
}
