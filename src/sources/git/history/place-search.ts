import type { PathChange, RecordedHistory } from '../../../model/source.ts';
import { addIndexPaths, addTaggedPaths } from '../index/index-paths.ts';
import { walkDangling } from '../objects/dangling.ts';
import type { GitPlace } from '../process/run.ts';
import { reasonOf, reportLines } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, submodulePlace } from '../submodules.ts';
import { addPath, walkHistory, type History } from './history.ts';
import { SharedTexts } from './shared-texts.ts';

/** How many changes are kept: those of objects that came and went. */
const maximumChanges = 500_000;

export interface PlaceSearchOptions {
  /** Leave out places that were brought by none of these commits. */
  readonly commits?: ReadonlySet<string>;
  /** What a walk through the whole history met, so that no other is needed. */
  readonly recorded?: RecordedHistory;
  /** Called with the reasons why the answer is incomplete. */
  readonly note?: (text: string) => void;
}

/** Searches for the paths of blobs in one kind of place after another. */
export class PlaceSearch {
  readonly history: History = new Map();
  readonly changes: PathChange[] = [];
  readonly referred: Set<string> = new Set();
  readonly submoduleCommits: Set<string> = new Set();
  readonly #repository: Repository;
  readonly #place: GitPlace;
  readonly #wanted: ReadonlySet<string>;
  readonly #options: PlaceSearchOptions;
  readonly #texts = new SharedTexts();

  constructor(repository: Repository, place: GitPlace, wanted: ReadonlySet<string>, options: PlaceSearchOptions) {
    this.#repository = repository;
    this.#place = place;
    this.#wanted = wanted;
    this.#options = options;
  }

  async run(): Promise<void> {
    const { note = () => undefined, recorded } = this.#options;
    if (this.#wanted.size === 0) return;
    if (recorded) recorded.tell(this.#wanted, (entry) => this.#add(entry));
    else await this.#walk(note);
    await this.#searchSubmodules();
    for (const add of [addIndexPaths, addTaggedPaths]) {
      const unplaced = this.#unplaced();
      add(this.#repository, this.history, unplaced, note);
      for (const id of unplaced) if (this.history.has(id)) this.referred.add(id);
    }
    if (this.#unplaced().size > 0)
      await walkDangling(this.#repository, this.#place, {
        wanted: this.#unplaced(),
        onEntry: (entry) => this.#addShared(entry),
        note,
      });
    if (this.changes.length >= maximumChanges)
      note(
        `more than ${maximumChanges} commits brought secrets or took them away; of the oldest it may not be told when`,
      );
  }

  async #walk(note: (text: string) => void): Promise<void> {
    const end = await walkHistory(this.#repository, ['--all', '--reflog'], {
      wanted: this.#wanted,
      onEntry: (entry) => this.#addShared(entry),
    });
    if (end.exitCode !== 0)
      note(
        `paths and commits may be incomplete, since git could not walk the history to its end: ${reasonOf(end.stderr)}`,
      );
    else
      reportLines(end.stderr, { note, problem: ({ detail }) => note(detail) }, this.#repository.path, 'corrupt-object');
  }

  #unplaced(): ReadonlySet<string> {
    return new Set([...this.#wanted].filter((id) => !this.history.has(id)));
  }

  #addShared({ commitId, path, before, after, ...rest }: PathChange): void {
    const share = (text: string): string => this.#texts.share(text);
    this.#add({
      commitId: share(commitId),
      path: share(path),
      before: before.map(share),
      after: share(after),
      ...rest,
    });
  }

  #add(entry: PathChange): void {
    const { commits } = this.#options;
    if (this.changes.length < maximumChanges) this.changes.push(entry);
    if (this.#wanted.has(entry.after) && (commits === undefined || commits.has(entry.commitId)))
      addPath(this.history, entry);
  }

  async #searchSubmodules(): Promise<void> {
    const wanted = this.#unplaced();
    for (const store of wanted.size === 0 ? [] : findSubmodules(this.#repository)) {
      const onEntry = (entry: PathChange): void => {
        this.submoduleCommits.add(entry.commitId);
        this.#addShared({ ...entry, path: `${store.path}/${entry.path}` });
      };
      await walkHistory(submodulePlace(this.#repository, store), ['--all', '--reflog'], { wanted, onEntry });
    }
  }
}
