import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, candidatesAt, windowAfter, windowBefore } from '../../src/engine/assignment/candidates.ts';
import { gatherEvidence } from '../../src/engine/assignment/evidence/evidence.ts';
import { reasonAgainst } from '../../src/engine/assignment/judge.ts';
import { familyKeywords } from '../../src/engine/assignment/name/family.ts';
import { compileRules } from '../../src/engine/compile.ts';
import { assignmentRule } from '../../src/engine/search/rule-number.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { hitsIn } from '../kernel/kernels.ts';
import { assignments } from './assignment-texts.ts';

/** Calls back for each place of a keyword of the grammar with the candidates there. */
function readAssignments(
  text: string,
  onPlace: (position: number, candidates: ReturnType<typeof candidatesAt>) => void,
): void {
  const window = Buffer.from(text).toString('latin1');
  for (const stem of Object.values(familyKeywords).flat()) {
    for (
      let position = window.toLowerCase().indexOf(stem);
      position >= 0;
      position = window.toLowerCase().indexOf(stem, position + 1)
    ) {
      const from = Math.max(0, position - windowBefore);
      onPlace(position, candidatesAt(window.slice(from, position + windowAfter), position - from, stem));
    }
  }
}

/** All lines, joined: a value may stand below its name. */
const lineOf = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[\r\n]/g, ' ');

test.each([
  ['the grammar reads', 'any', (): boolean => true],
  [
    'no rejection drops',
    'text',
    (candidate: Candidate, line: string): boolean =>
      reasonAgainst(gatherEvidence(candidate, { path: undefined, line })) === undefined,
  ],
  [
    'no rejection drops in source code',
    'code',
    (candidate: Candidate, line: string): boolean =>
      reasonAgainst(gatherEvidence(candidate, { path: 'src/shop.ts', line })) === undefined,
  ],
] as const)('the gate of assignments is never closed where an assignment stands that %s', (_, scope, counts) => {
  const rules = builtinRules();
  const generic = indexesOf(rules).filter((index) => rules.kindOf(index) === 'generic');
  const kernels = [compileRules(rules, generic, readKernelBinary()).kernel, compileRules(rules, generic).kernel];
  fc.assert(
    fc.property(assignments, (text) => {
      const [open, twin] = kernels.map((kernel) =>
        hitsIn(kernel, Buffer.from(text), scope)
          .filter(({ rule }) => rule === assignmentRule)
          .map(({ position }) => position),
      );
      expect(open).toEqual(twin);
      readAssignments(text, (position, candidates) => {
        if (candidates.some((candidate) => counts(candidate, lineOf(text))))
          expect(open, `${JSON.stringify(text)} at ${position}`).toContain(position);
      });
    }),
    { numRuns: 4000 },
  );
});
