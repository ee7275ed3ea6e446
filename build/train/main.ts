import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createFeatures } from '../../src/engine/assignment/model/features.ts';
import { readCleanText } from './clean-text.ts';
import { readCorpus, type LabelledFile } from './corpus.ts';
import {
  crossValidate,
  fit,
  type PreparedFile,
  scoreAll,
  tallyAt,
  thresholdFor,
  trainingExamples,
} from './cross-validation.ts';
import { generateExamples } from './grammar/generate.ts';
import { naturalise } from './naturalise.ts';
import { createPackFinder } from './pack-findings.ts';
import { sightingsOf } from './sightings.ts';
import { learnWords } from './vocabulary.ts';
import { writeWeights } from './weights-file.ts';
import { readWordList } from './word-list.ts';

/** Learns the weights of the generic rules from a labelled corpus: `npm run train -- FOLDER`. */
const weightsFile = fileURLToPath(new URL('../../src/engine/assignment/model/weights.ts', import.meta.url));
const trainedSeeds = [1, 2];
const measuredSeed = 3;
/**
 * Required on repositories that the weights have not seen. Those who wrote grammar and rejections have seen them,
 * though: where nobody has, precision is some .03 lower, so that these come to .90, .95 and .975.
 */
const precisions = { low: 0.955, medium: 0.98, high: 0.99 };

function main(folder: string, cleanFolders: readonly string[]): void {
  const files = readCorpus(folder);
  const words = readWordList();
  const features = createFeatures();
  const clean = cleanFolders.flatMap(readCleanText);
  learnWords([...files, ...clean], features.space);
  const findPack = createPackFinder();
  const prepare = (copy: readonly LabelledFile[]): readonly PreparedFile[] =>
    copy.map((file) => ({
      file,
      pack: findPack(file.text, file.path),
      sightings: sightingsOf(file.text, file.path, features),
    }));
  const plain = prepare(files);
  const natural = prepare(naturalise(files, words, measuredSeed));
  const examples = trainingExamples([plain, ...trainedSeeds.map((seed) => prepare(naturalise(files, words, seed)))]);
  const more = [...trainingExamples([prepare(clean)]), ...generateExamples(features)];
  const size = features.space.size;
  const fits = crossValidate(examples, more, size);
  const scored = scoreAll(plain, fits);
  const thresholds = {
    low: thresholdFor(precisions.low, plain, scored),
    medium: thresholdFor(precisions.medium, plain, scored),
    high: thresholdFor(precisions.high, plain, scored),
  };
  const scoredNatural = scoreAll(natural, fits);
  for (const [name, threshold] of Object.entries(thresholds)) {
    console.log(`${name}, score ${threshold.toFixed(2)} and more, cross-validated`);
    printTally('plain', tallyAt(threshold, plain, scored));
    printTally('natural', tallyAt(threshold, natural, scoredNatural));
  }
  const count = writeWeights(weightsFile, {
    source: `${files.length} labelled files of ${new Set(files.map(({ repository }) => repository)).size} repositories`,
    fit: fit([...examples, ...more], size),
    space: features.space,
    thresholds,
  });
  console.log(`${count} weights of ${size} features`);
}

function printTally(name: string, { generic, all }: ReturnType<typeof tallyAt>): void {
  console.log(`  ${name.padEnd(8)} model ${generic}\n           all   ${all}`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { clean: { type: 'string', multiple: true, default: [] } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'npm run train -- FOLDER [--clean FOLDER ...]: FOLDER holds labels.jsonl and files/, the others source without secrets',
  );
  process.exitCode = 2;
} else {
  main(folder, values.clean);
}
