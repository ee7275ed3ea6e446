import type { Evidence } from '../evidence/evidence.ts';
import type { FeatureList, FeatureSpace } from './feature-space.ts';
import { lettersOf } from './letters.ts';
import { type ValueKind, valueKinds } from './value-kind.ts';

export type ValueCollector = (evidence: Evidence, kind: ValueKind, list: FeatureList) => void;

const lengthSteps = [4, 5, 6, 8, 10, 13, 17, 21, 25, 33, 41, 65, 129, 400];
const shareSteps = [0.001, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.999];
const entropySteps = [1.5, 2, 2.5, 2.8, 3.1, 3.4, 3.7, 4, 4.4, 4.8];
const evennessSteps = [0.7, 0.8, 0.87, 0.92, 0.96, 0.995];
const naturalSteps = [-3, -2, -1.2, -0.6, -0.2, 0.2, 0.5, 0.8, 1.2];
const runSteps = [2, 3, 4, 5, 6, 8];
const markClasses = ['letter', 'capital', 'digit', 'mark'];

/** Features of the value itself. */
export function valueFeatures(space: FeatureSpace): ValueCollector {
  const kinds = space.family('kind', valueKinds);
  const length = space.family('length', labelsOf(lengthSteps));
  const digits = space.family('share of digits', labelsOf(shareSteps));
  const changes = space.family('changes of kind', labelsOf(shareSteps));
  const classes = space.family('classes', ['0', '1', '2', '3', '4']);
  const entropy = space.family('entropy', labelsOf(entropySteps));
  const evenness = space.family('evenness', labelsOf(evennessSteps));
  const natural = space.family('natural', ['no letters', ...labelsOf(naturalSteps)]);
  const common = space.family('share of common pairs', labelsOf(shareSteps));
  const vowels = space.family('share of vowels', labelsOf(shareSteps));
  const consonants = space.family('consonants in a row', labelsOf(runSteps));
  const first = space.family('first', markClasses);
  const last = space.family('last', markClasses);
  const padding = space.flag('padded');
  const fours = space.flag('length of fours');
  const run = space.flag('run of three');
  const sequence = space.flag('sequence');
  const distinct = space.family('different characters', ['1', '2', '3', '4', '5', '6', '7', '8+']);
  return (evidence, kind, list) => {
    const {
      candidate: { value },
      shape,
    } = evidence;
    list.add(kinds + valueKinds.indexOf(kind));
    list.add(length + bucketOf(lengthSteps, shape.length));
    if (value.endsWith('=')) list.add(padding);
    if (value.length % 4 === 0) list.add(fours);
    // Nobody wrote it, so the order of its letters and digits tells nothing more.
    if (evidence.isOpaque) return;
    list.add(digits + bucketOf(shareSteps, shape.digits / shape.length));
    list.add(changes + bucketOf(shareSteps, shape.changes));
    list.add(classes + shape.classes);
    list.add(entropy + bucketOf(entropySteps, shape.entropy));
    list.add(evenness + bucketOf(evennessSteps, shape.evenness));
    list.add(common + bucketOf(shareSteps, evidence.naturalness));
    list.add(distinct + Math.min(8, Math.max(1, shape.distinct)) - 1);
    const { letters, bits, longestConsonants, vowelShare } = lettersOf(value);
    list.add(natural + (letters < 2 ? 0 : 1 + bucketOf(naturalSteps, bits)));
    if (letters > 0) list.add(vowels + bucketOf(shareSteps, vowelShare));
    list.add(consonants + bucketOf(runSteps, longestConsonants));
    list.add(first + classOf(value.charCodeAt(0)));
    list.add(last + classOf(value.charCodeAt(value.length - 1)));
    if (holdsRun(value)) list.add(run);
    if (evidence.isSequence) list.add(sequence);
  };
}

/** How many of the steps the number has reached. */
function bucketOf(steps: readonly number[], number: number): number {
  let bucket = 0;
  while (bucket < steps.length && number >= (steps[bucket] ?? 0)) bucket++;
  return bucket;
}

/** Names of the buckets: `<4`, `<5`, ... `400+`. */
function labelsOf(steps: readonly number[]): readonly string[] {
  return [...steps.map((step) => `<${step}`), `${steps.at(-1) ?? 0}+`];
}

/** Whether three equal characters follow each other within the first 64. */
function holdsRun(value: string): boolean {
  const end = Math.min(64, value.length);
  for (let index = 2; index < end; index++) {
    const code = value.charCodeAt(index);
    if (code === value.charCodeAt(index - 1) && code === value.charCodeAt(index - 2)) return true;
  }
  return false;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}
