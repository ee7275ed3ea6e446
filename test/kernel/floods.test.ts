import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { hitsIn } from './kernels.ts';

const length = 1_000_000;
/** In the slower kernel each takes less than a second; with work that grows with the square of the length, minutes. */
const mostCpuMs = 15_000;

const rules = builtinRules();
const kernels = [
  compileRules(rules, indexesOf(rules), readKernelBinary()).kernel,
  compileRules(rules, indexesOf(rules)).kernel,
];

test.each([
  ['keywords in one word', 'keyauthpass'],
  ['names without end', 'api_key.'],
  ['keywords in brackets', 'key[0000000000'],
  ['values of nothing but words', 'key = word word '],
  ['wrappers without end', 'key = f(f(f(f('],
  ['types without end', 'key: a<b, c> | '],
  ['blanks behind names', 'token    '],
  ['percent signs', '%25'],
  ['backslashes', '\\\\'],
  ['base64 of base64', Buffer.from(Buffer.from('a key = value ').toString('base64')).toString('base64')],
])('a flood of %s is gone through in time that grows with its length', (_, piece) => {
  const text = Buffer.from(piece.repeat(Math.ceil(length / piece.length)));
  for (const kernel of kernels) {
    const before = process.cpuUsage();
    hitsIn(kernel, text, 'code');
    kernel.findEncoded(text, 'code', 4);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, kernel.kind).toBeLessThan(mostCpuMs);
  }
});
