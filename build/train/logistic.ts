import type { Example } from './examples.ts';

/** Weights by feature, and the bias that all candidates share. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How much the data counts against the wish for small weights. */
const strength = 0.3;
const mostSteps = 150;
const memory = 8;
const enough = 1e-4;

/**
 * L2 logistic regression by L-BFGS, the bias left free; the same examples in the same order give the same weights.
 * `isKept` says which features take part.
 */
export function fitLogistic(examples: readonly Example[], size: number, isKept: (feature: number) => boolean): Fit {
  const problem = flatten(examples, size, isKept);
  let point = new Float64Array(size + 1);
  let { loss, gradient } = evaluate(problem, point);
  const history: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  const first = norm(gradient);
  for (let step = 0; step < mostSteps && norm(gradient) > enough * first; step++) {
    const direction = descend(gradient, history);
    const slope = dot(direction, gradient);
    let length = history.length === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    let next = advance(point, direction, length);
    let found = evaluate(problem, next);
    while (found.loss > loss + 1e-4 * length * slope && length > 1e-8) {
      length /= 2;
      next = advance(point, direction, length);
      found = evaluate(problem, next);
    }
    const s = difference(next, point);
    const y = difference(found.gradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-12) history.push({ s, y, rho: 1 / curvature });
    if (history.length > memory) history.shift();
    point = next;
    ({ loss, gradient } = found);
  }
  return { weights: point.subarray(0, size), bias: point[size] ?? 0 };
}

/** All examples in three arrays; those that are alike are one. */
interface Problem {
  readonly size: number;
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** The weight of the secrets, and of the others, among examples that are alike. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

function flatten(examples: readonly Example[], size: number, isKept: (feature: number) => boolean): Problem {
  const rows = new Map<string, { readonly features: readonly number[]; positive: number; negative: number }>();
  for (const { features, isSecret, weight } of examples) {
    const kept = features.filter(isKept);
    const key = kept.join();
    const row = rows.get(key) ?? { features: kept, positive: 0, negative: 0 };
    rows.set(key, row);
    if (isSecret) row.positive += weight;
    else row.negative += weight;
  }
  const all = [...rows.values()];
  const starts = Int32Array.from({ length: all.length + 1 }, () => 0);
  for (const [index, row] of all.entries()) starts[index + 1] = (starts[index] ?? 0) + row.features.length;
  return {
    size,
    starts,
    features: Int32Array.from(all.flatMap(({ features }) => features)),
    positive: Float64Array.from(all, ({ positive }) => positive),
    negative: Float64Array.from(all, ({ negative }) => negative),
  };
}

function evaluate(
  { size, starts, features, positive, negative }: Problem,
  point: Float64Array,
): { readonly loss: number; readonly gradient: Float64Array<ArrayBuffer> } {
  const gradient = new Float64Array(size + 1);
  let loss = 0;
  for (let feature = 0; feature < size; feature++) {
    loss += 0.5 * point[feature] * point[feature];
    gradient[feature] = point[feature];
  }
  for (let row = 0; row < positive.length; row++) {
    let score = point[size];
    for (let at = starts[row]; at < starts[row + 1]; at++) score += point[features[at]];
    const log = Math.log1p(Math.exp(-Math.abs(score)));
    loss += strength * (positive[row] * (log + Math.max(0, -score)) + negative[row] * (log + Math.max(0, score)));
    const likely = 1 / (1 + Math.exp(-score));
    const pull = strength * (negative[row] * likely - positive[row] * (1 - likely));
    gradient[size] += pull;
    for (let at = starts[row]; at < starts[row + 1]; at++) gradient[features[at]] += pull;
  }
  return { loss, gradient };
}

/** The two loops of L-BFGS. */
function descend(
  gradient: Float64Array,
  history: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { s, y, rho } of history.toReversed()) {
    const share = rho * dot(s, direction);
    shares.push(share);
    add(direction, y, -share);
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let index = 0; index < direction.length; index++) direction[index] *= scale;
  }
  for (const [index, { s, y, rho }] of history.entries())
    add(direction, s, (shares[history.length - 1 - index] ?? 0) - rho * dot(y, direction));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));

function add(target: Float64Array, other: Float64Array, scale: number): void {
  for (let index = 0; index < target.length; index++) target[index] += scale * other[index];
}

function advance(point: Float64Array, direction: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const next = Float64Array.from(point);
  add(next, direction, length);
  return next;
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, index) => value - b[index]);
