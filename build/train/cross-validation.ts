import type { LabelledFile } from './corpus.ts';
import { balance, type Example, examplesOf, isCovered } from './examples.ts';
import { type Fit, fitLogistic } from './logistic.ts';
import type { PackFinding } from './pack-findings.ts';
import type { Sighting } from './sightings.ts';
import { Tally } from './tally.ts';
import { fewestRepositories } from './vocabulary.ts';

/** A file, what the other rules find in it, and what is left to judge. */
export interface PreparedFile {
  readonly file: LabelledFile;
  readonly pack: readonly PackFinding[];
  readonly sightings: readonly Sighting[];
}

const folds = 12;
const fewestExamples = 20;

/** Examples from several copies of the corpus; all copies together count as one. */
export function trainingExamples(copies: readonly (readonly PreparedFile[])[]): readonly Example[] {
  return copies
    .flatMap((files) =>
      balance(files.flatMap(({ file, pack, sightings }) => examplesOf(sightings, file.labels, pack, file.repository))),
    )
    .map((example) => ({ ...example, weight: example.weight / copies.length }));
}

/** Weights learned from these examples; a feature of few examples or repositories is left out. */
export function fit(examples: readonly Example[], size: number): Fit {
  const counts = new Int32Array(size);
  const repositories = Array.from({ length: size }, () => new Set<string>());
  for (const { features, repository } of examples) {
    for (const feature of features) {
      counts[feature]++;
      repositories[feature]?.add(repository);
    }
  }
  return fitLogistic(
    examples,
    size,
    (feature) => counts[feature] >= fewestExamples && (repositories[feature]?.size ?? 0) >= fewestRepositories,
  );
}

/** For each repository, weights learned from all those outside of its fold. `more` takes part in each. */
export function crossValidate(
  examples: readonly Example[],
  more: readonly Example[],
  size: number,
): ReadonlyMap<string, Fit> {
  const repositories = [...new Set(examples.map(({ repository }) => repository))].sort();
  const foldOf = new Map(repositories.map((repository, index) => [repository, index % folds]));
  const fits = Array.from({ length: Math.min(folds, repositories.length) }, (_, fold) =>
    fit([...examples.filter(({ repository }) => foldOf.get(repository) !== fold), ...more], size),
  );
  return new Map(
    repositories.flatMap((repository) => {
      const found = fits[foldOf.get(repository) ?? 0];
      return found === undefined ? [] : [[repository, found]];
    }),
  );
}

/** A candidate that the model has to judge, and its score. */
export interface Scored {
  readonly file: PreparedFile;
  readonly sighting: Sighting;
  readonly score: number;
}

export function scoreAll(files: readonly PreparedFile[], fits: ReadonlyMap<string, Fit>): readonly Scored[] {
  return files.flatMap((file) => {
    const found = fits.get(file.file.repository);
    if (found === undefined) return [];
    return file.sightings
      .filter((sighting) => sighting.rejection === undefined && !isCovered(sighting, file.pack))
      .map((sighting) => ({
        file,
        sighting,
        score: sighting.features.reduce((sum, feature) => sum + found.weights[feature], found.bias),
      }));
  });
}

/** What is found at a threshold: by the model alone, among what is left to it, and by all rules together. */
export function tallyAt(
  threshold: number,
  files: readonly PreparedFile[],
  scored: readonly Scored[],
): { readonly generic: Tally; readonly all: Tally } {
  const generic = new Tally();
  const all = new Tally();
  const byFile = new Map<PreparedFile, Sighting[]>(files.map((file) => [file, []]));
  for (const { file, sighting, score } of scored) if (score >= threshold) byFile.get(file)?.push(sighting);
  for (const prepared of files) {
    const { file, pack, sightings } = prepared;
    const findings = byFile.get(prepared) ?? [];
    all.add(file.labels, [...pack, ...findings]);
    const touches = (
      spans: readonly { readonly start: number; readonly end: number }[],
      start: number,
      end: number,
    ): boolean => spans.some((span) => span.start < end && start < span.end);
    generic.add(
      file.labels.filter(
        ({ start, end, truth }) => !touches(pack, start, end) && (truth !== 'T' || touches(sightings, start, end)),
      ),
      findings,
    );
  }
  return { generic, all };
}

/** The lowest score from which on the precision is at least this. */
export function thresholdFor(precision: number, files: readonly PreparedFile[], scored: readonly Scored[]): number {
  for (let score = -3; score < 5; score += 0.05)
    if (tallyAt(score, files, scored).generic.precision >= precision) return Math.round(score * 100) / 100;
  return 5;
}
