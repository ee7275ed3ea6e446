import { idLines } from '../objects/wanted-objects.ts';
import { streamGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';

/** From this many lookups on, two runs of git share them: this process has nothing to do until they are answered. */
const manyLookups = 200;

/** A path to look up in a commit. */
export interface Lookup {
  readonly commitId: string;
  readonly path: string;
}

/** For each lookup, the id of the object at that path; undefined if there is none, or the path cannot be asked for. */
export async function lookUp(
  repository: Repository,
  lookups: readonly Lookup[],
): Promise<readonly (string | undefined)[]> {
  // A line feed would split the question in two.
  const questions = lookups.map(({ commitId, path }) => (path.includes('\n') ? '0' : `${commitId}:${path}`));
  const asked = [...new Set(questions)];
  const middle = asked.length < manyLookups ? asked.length : Math.ceil(asked.length / 2);
  const answers = await Promise.all(
    [asked.slice(0, middle), asked.slice(middle)].map((part) => nameObjects(repository, part)),
  );
  const known = new Map(
    asked.map((question, index) => [question, index < middle ? answers[0]?.[index] : answers[1]?.[index - middle]]),
  );
  return questions.map((question) => known.get(question));
}

/** For each question, in the syntax of `git rev-parse`, the id of the object; undefined if there is none. */
export async function nameObjects(
  repository: Repository,
  questions: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (questions.length === 0) return [];
  const pieces: Buffer[] = [];
  await streamGit(
    repository,
    ['cat-file', '--batch-check=%(objectname)', '--buffer'],
    (bytes) => void pieces.push(bytes),
    idLines(questions),
  );
  const lines = Buffer.concat(pieces).toString('latin1').split('\n');
  return questions.map((_, index) =>
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(lines[index] ?? '') ? lines[index] : undefined,
  );
}
