import type { CommitReference } from '../../model/finding.ts';
import { walkDangling } from './dangling.ts';
import { walkHistory, type History } from './history.ts';
import { addIndexPaths, addTaggedPaths } from './index-paths.ts';
import { readTexts, readTypes, type ObjectText } from './object-texts.ts';
import { type Push, pushRevisions } from './push-revisions.ts';
import type { Repository } from './repository.ts';
import { resolveRange } from './revisions.ts';
import type { GitPlace } from './run.ts';
import { reasonOf, reportLines } from './stderr.ts';
import { findSubmodules, placeWithSubmodules, submodulePlace } from './submodules.ts';
import { objectLabel } from './wanted-objects.ts';

/** Where an object stands. Without a commit it is in the index, or no commit holds it. */
export interface Attribution {
  /** A path of the tree, or `commit 1a2b3c4d`, `tag v1.0`, `blob 1a2b3c4d` for what has none. */
  readonly path: string;
  /** The first commit that brought the content to this path; for a tag, the tag itself. */
  readonly commit?: CommitReference;
}

export interface AttributionOptions {
  /** Look at the commits of this range or push only. */
  readonly range?: string | Push;
  /** Told what keeps the answer from being whole. */
  readonly note?: (text: string) => void;
}

/**
 * Says of these objects at which paths they stand and which commit brought them there first: parents before children,
 * then by commit date. Goes once through the history of all refs, reflogs and stashes, then through the index and,
 * where something is still without a place, through commits that nothing refers to. Sorted by path.
 */
export async function attribute(repository: Repository, objectIds: ReadonlySet<string>, options: AttributionOptions = {}): Promise<ReadonlyMap<string, readonly Attribution[]>> {
  if (objectIds.size === 0) return new Map();
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  const types = readTypes(place, objectIds);
  const idsOf = (type: string): string[] => [...objectIds].filter((id) => types.get(id) === type).sort();
  const history = await findPlaces(repository, place, new Set(idsOf('blob')), options);
  const ownTexts = [...idsOf('commit'), ...idsOf('tag')];
  const commits = [...history.values()].flatMap((paths) => [...paths.values()]).filter((id) => id !== '');
  const texts = await readTexts(place, [...new Set([...ownTexts, ...commits])].sort());
  const attributions = [...objectIds].sort().map((id): [string, readonly Attribution[]] => {
    const type = types.get(id) ?? 'blob';
    return [id, type === 'blob' ? blobAttributions(id, history.get(id), texts) : [textAttribution(id, type, texts.get(id))]];
  });
  return new Map(attributions);
}

async function findPlaces(repository: Repository, place: GitPlace, wanted: ReadonlySet<string>, { range, note = () => undefined }: AttributionOptions): Promise<History> {
  const history: History = new Map();
  if (wanted.size === 0) return history;
  const unplaced = (): ReadonlySet<string> => new Set([...wanted].filter((id) => !history.has(id)));
  const { revisions, input } = revisionsOf(repository, range);
  const end = await walkHistory(repository, revisions, history, { wanted, ...(input && { input }) });
  if (end.exitCode !== 0) note(`paths and commits may be incomplete, since git could not walk the history to its end: ${reasonOf(end.stderr)}`);
  else reportLines(end.stderr, { note, problem: ({ detail }) => note(detail) }, repository.path, 'corrupt-object');
  if (range !== undefined) return history;
  await addSubmodules(repository, history, unplaced());
  addIndexPaths(repository, history, unplaced(), note);
  addTaggedPaths(repository, history, unplaced());
  if (unplaced().size > 0) await walkDangling(repository, place, history, unplaced(), note);
  return history;
}

function revisionsOf(repository: Repository, range: string | Push | undefined): { readonly revisions: readonly string[]; readonly input?: Uint8Array } {
  if (range === undefined) return { revisions: ['--all', '--reflog'] };
  return typeof range === 'string' ? { revisions: resolveRange(repository, range).revisions } : pushRevisions(range);
}

async function addSubmodules(repository: Repository, history: History, wanted: ReadonlySet<string>): Promise<void> {
  for (const store of wanted.size === 0 ? [] : findSubmodules(repository)) {
    const found: History = new Map();
    await walkHistory(submodulePlace(repository, store), ['--all', '--reflog'], found, { wanted });
    for (const [id, paths] of found) history.set(id, new Map([...paths].map(([path, commit]) => [`${store.path}/${path}`, commit])));
  }
}

function blobAttributions(id: string, paths: ReadonlyMap<string, string> | undefined, texts: ReadonlyMap<string, ObjectText>): readonly Attribution[] {
  if (paths === undefined) return [{ path: objectLabel('blob', id) }];
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, commitId]) => withCommit(path, texts.get(commitId)?.reference));
}

function textAttribution(id: string, type: 'commit' | 'tag' | 'tree', text: ObjectText | undefined): Attribution {
  return withCommit(text?.tagName === undefined ? objectLabel(type, id) : `tag ${text.tagName}`, text?.reference);
}

function withCommit(path: string, commit: CommitReference | undefined): Attribution {
  return commit === undefined ? { path } : { path, commit };
}
