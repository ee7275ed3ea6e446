import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubToken, stripeKey } from '../../fixtures/secrets.ts';
import { privateKeyPem } from '../../rules/private-key.ts';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { StreamMask } from '../../src/mask/stream-mask.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { grow } from '../../src/rule/sample.ts';

const ruleSet = builtinRules();
const scanner = new Scanner(compileRules(ruleSet, indexesOf(ruleSet), readKernelBinary()), withoutDeadline);
const secrets = [githubToken(1), githubToken(2), stripeKey(3)];
const key = grow(privateKeyPem.examples[0], 5);
const part = fc.oneof(
  fc.constantFrom(...secrets.map((secret) => ` ${secret} `), `\n${key}`, '\n'),
  fc.string({ unit: fc.constantFrom(...'words in a log:=\n\té€'), maxLength: 80 }),
);

/** What is written after each push, and in the end. */
function maskInPieces(text: Buffer, lengths: readonly number[]): readonly string[] {
  const written: Buffer[] = [];
  const mask = new StreamMask({ scanner, floor: 'medium', path: 'stdin', textFor: () => '***' }, (bytes) =>
    written.push(Buffer.from(bytes)),
  );
  const outputs: string[] = [];
  for (let at = 0, index = 0; at < text.length; index++) {
    const length = lengths[index % lengths.length] ?? 1;
    mask.push(text.subarray(at, at + length));
    at += length;
    outputs.push(Buffer.concat(written).toString('latin1'));
  }
  mask.end();
  return [...outputs, Buffer.concat(written).toString('latin1')];
}

test('however a text comes, the same goes out, without secrets and otherwise unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      (parts, lengths) => {
        const text = Buffer.from(parts.join(''));
        const whole = maskInPieces(text, [text.length || 1]).at(-1) ?? '';
        expect(maskInPieces(text, lengths).at(-1)).toBe(whole);
        for (const secret of [...secrets, ...key.split('\n').filter((line) => line.length > 20)])
          expect(whole).not.toContain(secret);
        expect(whole.split('\n').length).toBe(text.toString('latin1').split('\n').length);
        const plain = secrets
          .reduce((rest, secret) => rest.replaceAll(secret, '***'), text.toString('latin1'))
          .replaceAll(key.trimEnd(), key.trimEnd().replaceAll(/.+/g, '***'));
        expect(whole).toBe(plain);
      },
    ),
    { numRuns: 150 },
  );
});

test('every line that has come whole has gone out', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.integer({ min: 1, max: 300 }), (parts, length) => {
      const text = Buffer.from(parts.join(''));
      const outputs = maskInPieces(text, [length]);
      for (const [index, output] of outputs.slice(0, -1).entries()) {
        const lines = text
          .subarray(0, (index + 1) * length)
          .toString('latin1')
          .split('\n').length;
        expect(output.split('\n').length).toBe(lines);
      }
    }),
    { numRuns: 60 },
  );
});
