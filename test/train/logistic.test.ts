import { expect, test } from 'vitest';
import type { Example } from '../../build/train/examples.ts';
import { fitLogistic } from '../../build/train/logistic.ts';

const example = (isSecret: boolean, ...features: readonly number[]): Example => ({
  features,
  isSecret,
  weight: 1,
  repository: 'shop',
});
const repeat = (count: number, each: Example): readonly Example[] => Array.from({ length: count }, () => each);
const all = (): boolean => true;

test('features of secrets weigh for them, features of others against', () => {
  const { weights } = fitLogistic([...repeat(30, example(true, 0)), ...repeat(30, example(false, 1))], 2, all);
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[1]).toBeLessThan(-1);
});

test('without any feature the bias is the logarithm of the odds', () => {
  const { bias } = fitLogistic([...repeat(30, example(true)), ...repeat(10, example(false))], 0, all);
  expect(bias).toBeCloseTo(Math.log(3), 3);
});

test('at the optimum the pull of the examples equals the weight', () => {
  const examples = [...repeat(7, example(true, 0)), ...repeat(3, example(false, 0)), ...repeat(5, example(false))];
  const { weights, bias } = fitLogistic(examples, 1, all);
  const likely = 1 / (1 + Math.exp(-(weights[0] + bias)));
  expect(0.3 * (7 - 10 * likely)).toBeCloseTo(weights[0], 3);
});

test('features that are not kept weigh nothing, and the same examples give the same weights', () => {
  const examples = [...repeat(9, example(true, 0, 1)), ...repeat(9, example(false, 2))];
  const fit = fitLogistic(examples, 3, (feature) => feature !== 1);
  expect(fit.weights[1]).toBe(0);
  expect(fitLogistic(examples, 3, (feature) => feature !== 1)).toEqual(fit);
});
