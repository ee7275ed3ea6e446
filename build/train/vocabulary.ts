import type { FeatureSpace } from '../../src/engine/assignment/model/feature-space.ts';
import { openWordsOf } from '../../src/engine/assignment/model/open-words.ts';
import type { LabelledFile } from './corpus.ts';
import { candidatesOf } from './sightings.ts';

/** A word from fewer projects says more of these than of secrets, and must not leave the corpus. */
export const fewestRepositories = 5;

/** Teaches the feature space the words that occur near candidates in enough repositories. */
export function learnWords(files: readonly LabelledFile[], space: FeatureSpace): void {
  const repositories = new Map<string, Set<string>>();
  for (const { text, repository } of files) {
    for (const { candidate } of candidatesOf(text)) {
      for (const word of openWordsOf(candidate)) {
        const seen = repositories.get(word) ?? new Set<string>();
        seen.add(repository);
        repositories.set(word, seen);
      }
    }
  }
  for (const word of [...repositories.keys()].sort())
    if ((repositories.get(word)?.size ?? 0) >= fewestRepositories) space.learn(word);
}
