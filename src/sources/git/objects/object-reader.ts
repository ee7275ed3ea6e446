import type { BlobSink } from '../../../model/source.ts';
import { unlessOver } from '../../../model/time-over.ts';
import { BatchParser, MalformedAnswer } from '../process/batch.ts';
import { isOver, runGit, streamGit, type GitPlace } from '../process/run.ts';
import { reasonOf, reportLines } from '../process/stderr.ts';
import { AnswerReader } from './answer-reader.ts';
import { BoundedProblems } from './bounded-problems.ts';
import type { WantedObjects } from './wanted-objects.ts';

/** How many ids each run of git is given: few after it died on one, so that little has to be asked again. */
const largestSlice = 65_536;
const smallestSlice = 256;
/** How many runs of git may die on a single object; after that the rest of the slice is given up, too. */
const maximumDeaths = 1_500;
/** This few are read synchronously, which is faster than to wait for the event loop. */
const fewObjects = 200;
const fewBytes = 16 << 20;

const batchArguments = ['cat-file', '--batch', '--buffer'];
const summaryPlace = 'git objects';

/**
 * Reads objects through `git cat-file --batch`. An object that git dies on, or prints wrongly, becomes a problem, and
 * git is restarted with the next one. Returns nothing if there were few objects and all were read at once.
 */
export function readObjects(place: GitPlace, wanted: WantedObjects, sink: BlobSink): void | Promise<void> {
  const problems = new BoundedProblems(sink);
  const reader = new AnswerReader(wanted, sink, problems);
  if (wanted.count <= fewObjects) readFew(place, wanted, reader, sink);
  if (reader.next < wanted.count)
    return readMany(place, wanted, reader, sink).finally(() => problems.close(summaryPlace));
  problems.close(summaryPlace);
}

/** Hands nothing over if the objects are too large or git fails; `readMany` then reads them. */
function readFew(place: GitPlace, wanted: WantedObjects, reader: AnswerReader, sink: BlobSink): void {
  if (isOver(place)) return;
  const output = runGit(place, batchArguments, { input: wanted.input(0, wanted.count), maximumBytes: fewBytes });
  if (output.isCut || output.exitCode !== 0) return;
  const isSound = understand(reader, 0, () => new BatchParser(reader).push(output.stdout));
  if (isSound && reader.problemCount === 0) reportLines(output.stderr, sink, summaryPlace, 'corrupt-object');
}

async function readMany(place: GitPlace, wanted: WantedObjects, reader: AnswerReader, sink: BlobSink): Promise<void> {
  let slice = reader.problemCount === 0 ? largestSlice : smallestSlice;
  let deaths = 0;
  let unread = 0;
  while (reader.next < wanted.count) {
    if (sink.timeLimit?.isOver()) {
      sink.timeLimit.leaveOut('objects', wanted.count - reader.next);
      break;
    }
    const end = Math.min(wanted.count, reader.next + slice);
    const isComplete = await readSlice({ place, wanted, reader, sink }, end);
    slice = isComplete ? Math.min(largestSlice, slice * 2) : smallestSlice;
    if (isComplete || ++deaths <= maximumDeaths || reader.next >= end) continue;
    unread += end - reader.next;
    reader.giveUp(end);
  }
  if (unread > 0)
    sink.problem({
      kind: 'limit',
      where: summaryPlace,
      detail: `${unread} objects beside corrupt ones were not read, since git failed more than ${maximumDeaths} times`,
      advice: 'Run `git fsck`, and scan a fresh clone.',
    });
}

/** What is read where, by whom and for whom. */
interface Reading {
  readonly place: GitPlace;
  readonly wanted: WantedObjects;
  readonly reader: AnswerReader;
  readonly sink: BlobSink;
}

/** Reads the objects up to `end`. False if it stopped early, at a corrupt object, which is then reported. */
async function readSlice({ place, wanted, reader, sink }: Reading, end: number): Promise<boolean> {
  const start = reader.next;
  const known = reader.problemCount;
  const parser = new BatchParser(reader);
  let isSound = true;
  const parse = (bytes: Buffer): boolean => {
    isSound = understand(reader, start, () => parser.push(bytes));
    return isSound && sink.timeLimit?.isOver() !== true;
  };
  const result = await unlessOver(streamGit(place, batchArguments, parse, wanted.input(start, end)), () => ({
    exitCode: -1,
    stderr: '',
  }));
  if (!isSound) return false;
  if (sink.timeLimit?.isOver()) return true;
  if (reader.next === end) {
    if (reader.problemCount === known) reportLines(result.stderr, sink, summaryPlace, 'corrupt-object');
    return true;
  }
  reader.passOver(result.exitCode === 0 ? 'its content is shorter than its header says' : reasonOf(result.stderr));
  return false;
}

/** False if git's output makes no sense any more; the object that caused it is then reported. */
function understand(reader: AnswerReader, start: number, parse: () => void): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (!(error instanceof MalformedAnswer)) throw error;
    if (reader.next > start) reader.blameLast();
    else reader.passOver('git gave an answer that cannot be understood');
    return false;
  }
}
