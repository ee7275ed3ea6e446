import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkEd25519Pair, withPublicHalf } from '../../../../src/engine/proof/checksums/ed25519-pair.ts';

/** A seed and its public key, as Node makes them. */
function newPair(): readonly number[] {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  return [...seed, ...publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)];
}

test('each half that Node makes is the one that follows from the seed', () => {
  for (let count = 0; count < 20; count++) {
    const numbers = newPair();
    expect(checkEd25519Pair(numbers.join(', ')).kind).toBe('proven');
    expect(withPublicHalf(numbers.slice(0, 32).join(','))).toBe(numbers.join(','));
  }
});

test('one byte changed, in either half, leaves a doubt', () => {
  const numbers = newPair();
  for (const changed of [3, 60]) {
    const others = numbers.map((number, index) => (index === changed ? number ^ 1 : number));
    expect(checkEd25519Pair(others.join(',')).kind).toBe('doubted');
  }
});

test.each(['', '1,2,3', Array.from({ length: 64 }, () => 256).join(',')])('anything else is none: %j', (text) => {
  expect(checkEd25519Pair(text).kind).toBe('refuted');
});
