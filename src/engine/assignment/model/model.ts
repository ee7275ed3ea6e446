import type { Evidence } from '../evidence/evidence.ts';
import type { FeatureList } from './feature-space.ts';
import { createFeatures, type Features } from './features.ts';
import { bias, weights as namedWeights } from './weights.ts';

/** A feature of a candidate and its weight. */
export interface Contribution {
  readonly name: string;
  readonly weight: number;
}

/** The weights of a linear model over named features, read from their file once. */
class Model {
  readonly #features: Features;
  readonly #weights: Float64Array;
  /** The most that a path can add; added while it is unknown, so that nothing is dropped that its path may save. */
  #mostOfPath: number | undefined;
  readonly #contributions: Contribution[] = [];
  /** The evidence whose features `#list` holds. */
  #listed: Evidence | undefined;
  #list: FeatureList | undefined;

  constructor() {
    this.#features = createFeatures();
    const { space } = this.#features;
    const named = new Map(Object.entries(namedWeights));
    for (const name of named.keys()) space.learn(name);
    this.#weights = Float64Array.from({ length: space.size }, (_, feature) => named.get(space.nameOf(feature)) ?? 0);
  }

  scoreOf(evidence: Evidence): number {
    const score = bias + this.#featuresOf(evidence).sum(this.#weights);
    return evidence.surroundings.path === undefined ? score + (this.#mostOfPath ??= mostOfPaths()) : score;
  }

  strongestOf(evidence: Evidence, count: number): readonly Contribution[] {
    return this.#featuresOf(evidence)
      .strongest(this.#weights, count)
      .map((feature) => this.#contributionOf(feature));
  }

  #contributionOf(feature: number): Contribution {
    return (this.#contributions[feature] ??= {
      name: this.#features.space.nameOf(feature),
      weight: this.#weights[feature],
    });
  }

  #featuresOf(evidence: Evidence): FeatureList {
    if (this.#listed !== evidence || this.#list === undefined) {
      this.#list = this.#features.of(evidence);
      this.#listed = evidence;
    }
    return this.#list;
  }
}

/** Computed only if a path is missing: it takes as long as three candidates. */
function mostOfPaths(): number {
  return ['file=', 'group+file=', 'test file'].reduce((sum, prefix) => sum + mostOf(prefix), 0);
}

function mostOf(prefix: string): number {
  const named = Object.entries(namedWeights).filter(([name]) => name.startsWith(prefix));
  return Math.max(0, ...named.map(([, weight]) => weight));
}

let model: Model | undefined;

/** The higher, the likelier a secret; at 0, both were equally likely in the data that the weights come from. */
export function scoreOf(evidence: Evidence): number {
  return (model ??= new Model()).scoreOf(evidence);
}

/** The features that weigh most for or against a candidate, strongest first. */
export function strongestOf(evidence: Evidence, count: number): readonly Contribution[] {
  return (model ??= new Model()).strongestOf(evidence, count);
}
