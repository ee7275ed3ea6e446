import type { Finding } from '../../model/finding.ts';
import { shortId } from '../../model/git/short-id.ts';
import { boundaryOf, hasCommits, isCommitId } from '../../sources/git/commit-facts.ts';
import { changedPaths, filesHolding, hasCommitFile, readCommitFile } from '../../sources/git/commit-files.ts';
import { openRepository, type Repository } from '../../sources/git/repository.ts';
import { type Past, Unavailable } from './past.ts';

const shortestNeedle = 6;
const mostBoundary = 16;

/** The commits that a range was built on, the base first. What is missing is left out. */
export function pastsOf(where: string, base: string, head: string): readonly Past[] {
  const commits = boundaryOf(openRepository(where), base, head, mostBoundary);
  return commits.flatMap((commit) => gitPast(where, commit, head) ?? []);
}

/** A commit of the checkout, as the state before `head`; undefined if one of the two is missing. */
export function gitPast(where: string, commit: string, head: string): Past | undefined {
  const repository = openRepository(where);
  if (![commit, head].every(isCommitId) || !hasCommits(repository, [commit, head])) return undefined;
  return {
    name: shortId(commit),
    read: async (path) => readFile(repository, commit, path),
    changedPaths: async () => [...changedPaths(repository, commit, head).keys()],
    findMoved: async (findings) => {
      const gone = changedPaths(repository, commit, head);
      const needles = findings.flatMap(needlesOf);
      return needles.length === 0
        ? []
        : filesHolding(repository, commit, needles).filter((path) => gone.get(path) === 'D');
    },
  };
}

/** A partial clone knows the names of files whose contents it lacks. */
function readFile(repository: Repository, commit: string, path: string): Uint8Array | undefined {
  const bytes = readCommitFile(repository, commit, path);
  if (bytes === undefined && repository.isPartial && hasCommitFile(repository, commit, path))
    throw new Unavailable(
      `${path} of commit ${shortId(commit)} is not in this partial clone (\`filter\` or \`sparse-checkout\`)`,
    );
  return bytes;
}

/** One line of each place that identifies the secret, in the form it has in the file. */
function needlesOf({ secret, occurrences }: Finding): readonly string[] {
  const encoded = occurrences
    .filter(({ decoded }) => decoded.length > 0)
    .map(({ excerpt: { text, markStart, markLength } }) => text.slice(markStart, markStart + markLength));
  const longestLine = secret
    .split(/\r?\n/)
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  return [...new Set([longestLine, ...encoded])].filter(
    (text) => text.length >= shortestNeedle && !/[\r\n\0]/.test(text),
  );
}
