import { placeProblem } from '../model/problem-place.ts';
import type { Problem } from '../model/problem.ts';
import type { UnreadKind } from '../model/source.ts';
import { FairSightings, shareOf } from './fair-sightings.ts';
import { type SentSightings, type Sighting, SightingList } from './sighting-list.ts';

/** Counts of what was looked at. */
export interface Counts {
  files: number;
  blobs: number;
  commits: number;
  variables: number;
  archives: number;
  bytes: number;
}

/** Where the part of a harvest that came from one batch ends. */
interface Mark {
  /** By this the parts of all threads are sorted. */
  readonly order: number;
  readonly sightings: number;
  readonly problems: number;
  readonly notes: number;
}

/** A harvest as a thread sends it: plain data. */
export interface SentHarvest {
  readonly sightings: SentSightings;
  /** How many of each secret were kept. */
  readonly share: number;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly skipped: ReadonlyMap<string, number>;
  /** Numbers of objects that git itself read, by reason. */
  readonly leftToGit: ReadonlyMap<string, number>;
  /** What was not read because the time was over. */
  readonly unread: ReadonlyMap<UnreadKind, number>;
  readonly counts: Readonly<Counts>;
  readonly marks: readonly Mark[];
  readonly hasMoreSightings: boolean;
  readonly hasMoreProblems: boolean;
  readonly hasNamedFile: boolean;
}

const mostProblems = 1000;
/** What a problem is about if the time was not enough. */
export const timePlace = 'time limit';
const start: Mark = { order: -Infinity, sightings: 0, problems: 0, notes: 0 };

/** What a scan found, within limits: the first of each kind are kept, and whether there were more. */
export class Harvest {
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];
  readonly skipped: Map<string, number> = new Map();
  readonly leftToGit: Map<string, number> = new Map();
  readonly unread: Map<UnreadKind, number> = new Map();
  readonly counts: Counts = { files: 0, blobs: 0, commits: 0, variables: 0, archives: 0, bytes: 0 };
  readonly marks: Mark[] = [];
  hasMoreProblems = false;
  /** A file was found to be a secret by its name, which a blob alone does not tell. */
  hasNamedFile = false;
  readonly #mostSightings: number;
  readonly #found: FairSightings;
  #hasLeftSome = false;
  /** What is left of them once they have all been found. */
  #kept: SightingList | undefined;

  constructor(mostSightings: number, share?: number) {
    this.#mostSightings = mostSightings;
    this.#found = new FairSightings(mostSightings, share);
  }

  get hasMoreSightings(): boolean {
    return this.#hasLeftSome || this.#found.mustBeCut;
  }

  get sightings(): SightingList {
    if (this.#kept) return this.#kept;
    if (this.#found.mustBeCut) this.#cut();
    return this.#found.list;
  }

  /** How many sightings to look for in a text: one more than are kept, to know whether there are more. */
  get room(): number {
    return this.#found.isFull ? 0 : this.#mostSightings + 1;
  }

  sighting(sighting: Sighting): void {
    if (!this.#found.add(sighting)) this.#hasLeftSome = true;
    if (this.#found.list.length > 2 * this.#mostSightings) this.#cut();
  }

  #cut(): void {
    const moved = this.#found.cut();
    this.#hasLeftSome = true;
    for (const [index, mark] of this.marks.entries()) this.marks[index] = { ...mark, sightings: moved(mark.sightings) };
  }

  /** Drops sightings that are not needed any more; see `SightingList.filter`. */
  keepSightings(isKept: (sighting: Sighting) => boolean): void {
    this.#kept = this.sightings.filter(isKept);
  }

  /** Frees the sightings once everything about them is known elsewhere: there may be a hundred thousand. */
  forgetSightings(): void {
    this.#kept = new SightingList();
  }

  /** Of a file that several threads read, each has the same to say. */
  problem(problem: Problem): void {
    if (this.problems.length === mostProblems) this.hasMoreProblems = true;
    else if (!this.problems.some((other) => isSame(problem, other))) this.problems.push(problem);
  }

  /** Says where problems in git objects are, now that the objects' paths are known. */
  placeProblems(pathOf: (objectId: string) => string | undefined): void {
    for (const [index, problem] of this.problems.entries()) this.problems[index] = placeProblem(problem, pathOf);
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  skip(why: string, count: number = 1): void {
    this.skipped.set(why, (this.skipped.get(why) ?? 0) + count);
  }

  readByGit(why: string, count: number): void {
    this.leftToGit.set(why, (this.leftToGit.get(why) ?? 0) + count);
  }

  /** Counts what was not read because the time was over. */
  leaveOut(what: UnreadKind, count: number): void {
    this.unread.set(what, (this.unread.get(what) ?? 0) + count);
  }

  /** Everything since the last mark is at this position among the parts of all threads. */
  mark(order: number): void {
    const { problems, notes } = this;
    this.marks.push({ order, sightings: this.#found.list.length, problems: problems.length, notes: notes.length });
  }

  send(): SentHarvest {
    const { sightings, problems, notes, skipped, leftToGit, unread, counts, marks } = this;
    const { hasMoreSightings, hasMoreProblems, hasNamedFile } = this;
    return {
      sightings: sightings.send(),
      share: this.#found.share,
      problems,
      notes,
      skipped,
      leftToGit,
      unread,
      counts,
      marks,
      hasMoreSightings,
      hasMoreProblems,
      hasNamedFile,
    };
  }

  /** All problems, including that the limits of this harvest, or the time for it, were exceeded. */
  allProblems(maxTimeMs: number = 0): readonly Problem[] {
    const more: Problem[] = [];
    if (this.unread.size > 0)
      more.push({
        kind: 'limit',
        where: timePlace,
        detail: `reached after ${maxTimeMs / 1000} s; ${describeUnread(this.unread)} not read, or not to the end (--max-time)`,
        advice: 'Raise --max-time, or scan a part at a time.',
      });
    if (this.hasMoreSightings)
      more.push({
        kind: 'limit',
        where: 'findings',
        detail: `more than ${this.#mostSightings} ${this.#mostSightings === 1 ? 'place' : 'places'} of secrets; only so many were kept, the first of each secret (--max-findings)`,
      });
    if (this.hasMoreProblems)
      more.push({
        kind: 'limit',
        where: 'problems',
        detail: `more than ${mostProblems} problems; the rest was left out of this list`,
      });
    return [...this.problems, ...more];
  }

  /** Joins what threads found as if one had found it all: in the order of the marks, cut off at the same limits. */
  static join(parts: readonly SentHarvest[], mostSightings: number): Harvest {
    const whole = parts.map(({ sightings, marks }) => ({ sent: sightings, from: 0, to: marks.at(-1)?.sightings ?? 0 }));
    const joined = new Harvest(
      mostSightings,
      Math.min(shareOf(whole, mostSightings), ...parts.map(({ share }) => share)),
    );
    const pieces = parts.flatMap((part) => {
      const add = joined.#found.adderFrom(part.sightings);
      return part.marks.map((to, index) => ({ part, add, from: part.marks[index - 1] ?? start, to }));
    });
    for (const { part, add, from, to } of pieces.sort((a, b) => a.to.order - b.to.order)) {
      if (!add(from.sightings, to.sightings)) joined.#hasLeftSome = true;
      for (const problem of part.problems.slice(from.problems, to.problems)) joined.problem(problem);
      for (const note of part.notes.slice(from.notes, to.notes)) joined.note(note);
    }
    for (const part of parts) joined.#add(part);
    return joined;
  }

  #add({ counts, skipped, leftToGit, unread, hasMoreSightings, hasMoreProblems, hasNamedFile }: SentHarvest): void {
    this.counts.files += counts.files;
    this.counts.blobs += counts.blobs;
    this.counts.commits += counts.commits;
    this.counts.variables += counts.variables;
    this.counts.archives += counts.archives;
    this.counts.bytes += counts.bytes;
    for (const [why, count] of skipped) this.skip(why, count);
    for (const [why, count] of leftToGit) this.readByGit(why, count);
    for (const [what, count] of unread) this.leaveOut(what, count);
    this.#hasLeftSome ||= hasMoreSightings;
    this.hasMoreProblems ||= hasMoreProblems;
    this.hasNamedFile ||= hasNamedFile;
  }
}

function describeUnread(unread: ReadonlyMap<UnreadKind, number>): string {
  const counted = [...unread].filter(([what]) => what !== 'history');
  const parts = counted.map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`);
  if (unread.has('history')) parts.push('the history');
  const isOne = parts.length === 1 && (counted.length === 0 || counted[0]?.[1] === 1);
  return `${parts.join(' and ')} ${isOne ? 'was' : 'were'}`;
}

function isSame(a: Problem, b: Problem): boolean {
  return a.kind === b.kind && a.where === b.where && a.objectId === b.objectId && a.detail === b.detail;
}
