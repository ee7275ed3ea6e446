import type { Finding } from '../../model/finding.ts';
import { hasCommits, isCommitId } from '../../sources/git/commit-facts.ts';
import { changedPaths, filesHolding, readCommitFile } from '../../sources/git/commit-files.ts';
import { openRepository } from '../../sources/git/repository.ts';
import type { Past } from '../change/past.ts';

const shortestNeedle = 6;

/** A commit of the checkout, as the state before `head`; undefined if one of the two is missing. */
export function gitPast(where: string, commit: string, head: string): Past | undefined {
  const repository = openRepository(where);
  if (![commit, head].every(isCommitId) || !hasCommits(repository, [commit, head])) return undefined;
  return {
    name: commit.slice(0, 12),
    read: async (path) => readCommitFile(repository, commit, path),
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
