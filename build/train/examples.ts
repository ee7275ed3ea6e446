import type { Label } from './corpus.ts';
import type { PackFinding } from './pack-findings.ts';
import type { Sighting } from './sightings.ts';

/** What a model learns from: features, what is right, and how much that counts. */
export interface Example {
  readonly features: readonly number[];
  readonly isSecret: boolean;
  readonly weight: number;
  readonly repository: string;
}

/** The weight of a candidate that nobody labelled: some are secrets that nobody saw. */
const unlabelledWeight = 0.3;
const overlapNeeded = 0.6;

/** What the labels say a candidate is; undefined if they do not say. */
function truthOf(
  { start, end, value }: Sighting,
  labels: readonly Label[],
): { readonly isSecret: boolean; readonly weight: number } | undefined {
  const touching = labels.filter((label) => label.start < end && start < label.end);
  const secrets = touching.filter(({ truth }) => truth === 'T');
  if (secrets.length === 0) return { isSecret: false, weight: touching.length > 0 ? 1 : unlabelledWeight };
  const isHit = secrets.some(
    (label) =>
      label.isCore && (label.isOneLine ? overlapOf(label, start, end) >= overlapNeeded : /^[\w+/=-]{16,}$/.test(value)),
  );
  return isHit ? { isSecret: true, weight: 1 } : undefined;
}

function overlapOf(label: Label, start: number, end: number): number {
  return (Math.min(label.end, end) - Math.max(label.start, start)) / Math.max(label.end - label.start, end - start);
}

/** Examples of the candidates that only the model can judge. */
export function examplesOf(
  sightings: readonly Sighting[],
  labels: readonly Label[],
  pack: readonly PackFinding[],
  repository: string,
): readonly Example[] {
  return sightings.flatMap((sighting) => {
    if (sighting.rejection !== undefined || isCovered(sighting, pack)) return [];
    const truth = truthOf(sighting, labels);
    return truth === undefined ? [] : [{ features: sighting.features, ...truth, repository }];
  });
}

/** Whether a rule with a pattern finds the same text: it says more of it. */
export function isCovered({ start, end }: Sighting, pack: readonly PackFinding[]): boolean {
  return pack.some((finding) => finding.start < end && start < finding.end);
}

const fewestScaled = 50;

/** Sets weights so that no repository with very many candidates dominates the model. */
export function balance(examples: readonly Example[]): readonly Example[] {
  const key = ({ repository, isSecret }: Example): string => `${repository} ${isSecret}`;
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(key(example), (counts.get(key(example)) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    weight: example.weight * Math.sqrt(Math.min(1, fewestScaled / (counts.get(key(example)) ?? 1))),
  }));
}
