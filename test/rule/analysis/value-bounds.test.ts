import { expect, test } from 'vitest';
import { valueBoundsOf } from '../../../src/rule/analysis/value-bounds.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitWithin,
  hexadecimal,
  oneOf,
  optional,
  sequence,
  type Shape,
  uuid,
} from '../../../src/rule/pattern.ts';

const boundsOf = (value: Shape): ReturnType<typeof valueBoundsOf> =>
  valueBoundsOf(assigned({ names: ['acme'], value }));

test.for([
  ['one length', hexadecimal(32), { shortest: 32, longest: 32, isUnmarked: true }],
  [
    'a range, what is only looked at left out',
    sequence(digitWithin(20), alphanumeric(20, 40)),
    { shortest: 20, longest: 40, isUnmarked: true },
  ],
  ['joints', uuid(), { shortest: 36, longest: 36, isUnmarked: true }],
  [
    'what every token of JSON begins with',
    sequence('eyJ', base64Url(10, 20), '.', base64Url(43)),
    { shortest: 57, longest: 67, isUnmarked: true },
  ],
  [
    'a mark',
    sequence('ah_', optional(oneOf('eu', 'us')), alphanumeric(32)),
    { shortest: 35, longest: 37, isUnmarked: false },
  ],
] as const)('bounds of a value of %s', ([, value, bounds]) => {
  expect(boundsOf(value)).toEqual(bounds);
});

test('a set of a few characters is a mark', () => {
  expect(valueBoundsOf(/acme=(?<secret>[0-9a-f]{12}[89ab][0-9a-f]{12})/)?.isUnmarked).toBe(false);
});

test('a value without a greatest length has no bounds', () => {
  expect(valueBoundsOf(/acme=(?<secret>[0-9a-f]+)/)).toBeUndefined();
});
