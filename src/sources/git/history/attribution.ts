import { compareText } from '../../../foundation/order.ts';
import type { CommitReference } from '../../../model/finding.ts';
import { objectLabel, tagLabel } from '../../../model/git/object-label.ts';
import type { ObjectType } from '../../../model/git/object-type.ts';
import type { PathChange, WalkedHistory } from '../../../model/source.ts';
import { readTexts, readTypes, type ObjectText } from '../objects/object-texts.ts';
import type { GitPlace } from '../process/run.ts';
import { addedBy, shallowCommits } from '../range/revisions.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, placeWithSubmodules } from '../submodules.ts';
import { PlaceSearch, type PlaceSearchOptions } from './place-search.ts';

/** Where an object is found. Without a commit it is in the index, or no commit holds it. */
export interface Attribution {
  /** A path in the tree; `commit 1a2b3c4d`, `tag v1.0` or `blob 1a2b3c4d` for an object that has no path. */
  readonly path: string;
  /** The first commit that put the content at this path; for a tag, the tag itself. */
  readonly commit?: CommitReference;
}

export interface AttributionOptions extends PlaceSearchOptions {
  /** What an earlier search of the same history found. */
  readonly known?: FoundPlaces;
  /** The types of the objects, where they are known. */
  readonly types?: ReadonlyMap<string, ObjectType>;
  /** The paths of blobs from a walk that was already made; no other walk is made then. */
  readonly walked?: WalkedHistory['places'];
}

/** What a search of a history found, as plain data. */
export interface FoundPlaces {
  /** The blobs that were looked for, sorted. */
  readonly blobIds: readonly string[];
  /** For each blob its paths, each with the commit that first put it there; the id is empty if no commit did. */
  readonly history: readonly (readonly [id: string, paths: readonly (readonly [path: string, commitId: string])[]])[];
  /** Oldest first. */
  readonly changes: readonly PathChange[];
  readonly referred: readonly string[];
  readonly submoduleCommits: readonly string[];
}

/** What the history says about how long objects were there. */
export interface LifeTrace {
  /** For blobs: the changes that added and removed them, oldest first. */
  readonly changes: readonly PathChange[];
  /** For commits and tags: when they were made, in seconds since 1970. */
  readonly textSeconds: ReadonlyMap<string, number>;
  /** Objects that an index or a ref names directly. */
  readonly referred: ReadonlySet<string>;
  /** Commits of submodules, which no ref of this repository reaches. */
  readonly submoduleCommits: ReadonlySet<string>;
  /** The commits and tags that were read to say where objects are found. */
  readonly texts: ReadonlyMap<string, ObjectText>;
}

/** What the history says about objects. */
export interface Trace extends LifeTrace {
  /** The places of each object, sorted by path. */
  readonly places: ReadonlyMap<string, readonly Attribution[]>;
  /** What this was built from. */
  readonly found: FoundPlaces;
}

/**
 * Finds the paths of these objects, and the commits that put them there and took them away: parents before children,
 * then by commit date. Makes one pass through the history of all refs, reflogs and stashes, then looks in the index
 * and, for objects that still have no place, in commits that nothing refers to.
 */
export async function attribute(
  repository: Repository,
  objectIds: ReadonlySet<string>,
  options: AttributionOptions = {},
): Promise<Trace> {
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  const types = options.types ?? (objectIds.size === 0 ? new Map<string, ObjectType>() : readTypes(place, objectIds));
  const idsOf = (type: string): string[] => [...objectIds].filter((id) => types.get(id) === type).sort();
  const found = await findPlaces(repository, place, idsOf('blob'), options);
  const history = new Map(found.history);
  const ownTexts = [...idsOf('commit'), ...idsOf('tag')];
  const commits = found.history.flatMap(([, paths]) =>
    paths.flatMap(([, commitId]) => (commitId === '' ? [] : commitId)),
  );
  const texts = await readTexts(place, [...new Set([...ownTexts, ...commits])].sort());
  const shallow = shallowCommits(repository);
  const places = [...objectIds].sort().map((id): [string, readonly Attribution[]] => {
    const type = types.get(id) ?? 'blob';
    return [
      id,
      type === 'blob' || type === 'tree'
        ? blobAttributions(id, history.get(id), texts, shallow)
        : [textAttribution(id, type === 'tag' ? 'tag' : 'commit', texts.get(id))],
    ];
  });
  return {
    places: new Map(places),
    changes: found.changes,
    textSeconds: new Map(ownTexts.map((id) => [id, texts.get(id)?.seconds ?? 0])),
    referred: new Set(found.referred),
    submoduleCommits: new Set(found.submoduleCommits),
    texts,
    found,
  };
}

async function findPlaces(
  repository: Repository,
  place: GitPlace,
  blobIds: readonly string[],
  options: AttributionOptions,
): Promise<FoundPlaces> {
  const { known, walked } = options;
  if (walked)
    return {
      blobIds,
      history: sortedPaths(blobIds.flatMap((id) => toPair(id, walked.get(id)))),
      changes: [],
      referred: [],
      submoduleCommits: [],
    };
  const remembered = known && choose(known, blobIds);
  if (remembered) return remembered;
  const search = new PlaceSearch(repository, place, new Set(blobIds), options);
  await search.run();
  return {
    blobIds,
    history: sortedPaths(search.history),
    changes: search.changes.reverse().sort((a, b) => a.seconds - b.seconds),
    referred: [...search.referred],
    submoduleCommits: [...search.submoduleCommits],
  };
}

/** Undefined if `known` comes from a search that did not cover all of these blobs. */
function choose(known: FoundPlaces, blobIds: readonly string[]): FoundPlaces | undefined {
  const sought = new Set(known.blobIds);
  if (blobIds.some((id) => !sought.has(id))) return undefined;
  const wanted = new Set(blobIds);
  return {
    ...known,
    blobIds,
    history: known.history.filter(([id]) => wanted.has(id)),
    changes: known.changes.filter(({ after, before }) => wanted.has(after) || before.some((id) => wanted.has(id))),
  };
}

function toPair(id: string, paths: ReadonlyMap<string, string> | undefined): [string, ReadonlyMap<string, string>][] {
  return paths === undefined ? [] : [[id, paths]];
}

function sortedPaths(history: Iterable<readonly [string, ReadonlyMap<string, string>]>): FoundPlaces['history'] {
  return [...history].map(([id, paths]) => [id, [...paths].sort(([a], [b]) => compareText(a, b))]);
}

function blobAttributions(
  id: string,
  paths: readonly (readonly [string, string])[] | undefined,
  texts: ReadonlyMap<string, ObjectText>,
  shallow: ReadonlySet<string>,
): readonly Attribution[] {
  if (paths === undefined) return [{ path: objectLabel('blob', id) }];
  return paths.map(([path, commitId]) => {
    const reference = texts.get(commitId)?.reference;
    return withCommit(path, reference && addedBy(reference, shallow));
  });
}

function textAttribution(id: string, type: 'commit' | 'tag', text: ObjectText | undefined): Attribution {
  return withCommit(text?.tagName === undefined ? objectLabel(type, id) : tagLabel(text.tagName), text?.reference);
}

function withCommit(path: string, commit: CommitReference | undefined): Attribution {
  return commit === undefined ? { path } : { path, commit };
}
