import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { hitsIn } from '../kernel/kernels.ts';

test('both kernels find the same in this repository, with all rules and their gates', () => {
  const rules = builtinRules();
  const all = indexesOf(rules);
  const [wasm, plain] = [compileRules(rules, all, readKernelBinary()).kernel, compileRules(rules, all).kernel];
  expect([wasm.kind, plain.kind]).toEqual(['wasm', 'plain']);
  for (const folder of ['rules', 'src/engine', 'src/rule', 'docs', 'test/engine', 'dist']) {
    for (const file of readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile())) {
      const text = readFileSync(`${folder}/${file.name}`);
      for (const scope of ['any', 'text', 'code'] as const)
        expect(hitsIn(wasm, text, scope), file.name).toEqual(hitsIn(plain, text, scope));
    }
  }
});
