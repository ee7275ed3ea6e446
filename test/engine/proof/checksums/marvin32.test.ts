import { expect, test } from 'vitest';
import { marvin32 } from '../../../../src/engine/proof/checksums/marvin32.ts';

/** Of the tests of SymCrypt and of microsoft/security-utilities; the sums are the two halves of a state. */
test.each<[string, bigint, bigint]>([
  ['', 0x004fb61a001bdbccn, 0x30ed35c100cd3c7dn],
  ['\xaf', 0x004fb61a001bdbccn, 0x48e73fc77d75ddc1n],
  ['\xe7\x0f', 0x004fb61a001bdbccn, 0xb5f6e1fc485dbff8n],
  ['\x37\xf4\x95', 0x004fb61a001bdbccn, 0xf0b07c789b8cf7e8n],
  ['\x86\x42\xdc\x59', 0x004fb61a001bdbccn, 0x7008f2e87e9cf556n],
  ['abc', 0xd53cd9cecd0893b7n, 0x22c74339492769bfn],
  ['abcdefghijklmnopqrstuvwxyz', 0xddddeeeeffff000n, 0xa128eb7e7260aca2n],
])('the sum of %j is the published one', (text, seed, state) => {
  expect(marvin32(Buffer.from(text, 'latin1'), seed)).toBe(Number((state & 0xffffffffn) ^ (state >> 32n)));
});
