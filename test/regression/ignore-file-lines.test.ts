import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/scan.ts';

/** They were counted and never told: whoever mistyped one learnt it from nobody. */
test('lines of an ignore file that have no effect are told by every scan, the first twenty of them', async () => {
  const cwd = newTree({ '.gitleaksignore': `# old ones\n${'nonsense\n'.repeat(22)}`, 'src/a.ts': 'const a = 1;\n' });
  const { notes } = await scan({ target: { kind: 'dir', paths: [`${cwd}/src/a.ts`] }, decisionFolder: cwd });
  const told = notes.map((note) => note.slice(note.indexOf('.gitleaksignore')));
  expect(told).toHaveLength(21);
  expect(told[0]).toBe('.gitleaksignore:2: this line is not a fingerprint (file:rule:line) and has no effect');
  expect(told.at(-1)).toBe('.gitleaksignore: 2 more lines are not fingerprints');
});
