import { expect, test } from 'vitest';
import { checkJsonToken } from '../../../../src/engine/proof/structures/json-token.ts';
import { alphanumeric, base64 } from '../../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../../src/rule/sample.ts';

test.each([
  ['in base64', grow(sample`glc_${encoded('base64', '{"k":"', alphanumeric(24), '"}')}`, 1)],
  ['in base64 for URLs', grow(sample`ops_${encoded('base64url', '{"k":"', alphanumeric(24), '???>"}')}`, 1)],
  ['before a signature', grow(sample`sntrys_${encoded('base64', '{"k":"', alphanumeric(24), '"}')}_${base64(43)}`, 1)],
])('JSON %s is proven', (_where, token) => {
  expect(checkJsonToken(token).kind).toBe('proven');
});

test.each([
  ['cut short', grow(sample`ops_${encoded('base64url', '{"k":"', alphanumeric(24))}`, 1)],
  ['of another kind', grow(sample`ops_${encoded('base64url', '"', alphanumeric(24), '"')}`, 1)],
  ['not there', grow(sample`ops_${alphanumeric(40)}`, 1)],
])('JSON that is %s proves nothing', (_how, token) => {
  expect(checkJsonToken(token).kind).toBe('unproven');
});
