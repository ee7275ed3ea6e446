import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan, type ScanOptions } from '../../src/scan.ts';
import { runPipeline } from '../../src/scan/pipeline.ts';
import type { Steering } from '../../src/scan/steering.ts';

test('a caller that takes over the compilation of the kernel is asked once, and the scan is the same', async () => {
  let asked = 0;
  const onCompiling: Steering['onCompiling'] = (compile) => {
    asked++;
    return compile();
  };
  const options: ScanOptions = { target: { kind: 'text', text: 'nothing' } };
  expect((await runPipeline(options, { onCompiling })).findings).toEqual((await scan(options)).findings);
  expect(asked).toBe(1);
});

test('the kernel is compiled once the number of files is known, and not at all if there are none', async () => {
  const told: string[] = [];
  const steering: Steering = {
    onWalked: (files) => void told.push(`${files} files`),
    onCompiling: (compile) => {
      told.push('compiled');
      return compile();
    },
  };
  const tree = temporaryFolder();
  await runPipeline({ target: { kind: 'dir', paths: [tree] } }, steering);
  expect(told).toEqual([]);
  for (let index = 0; index < 600; index++) writeFileSync(join(tree, `${index}.txt`), 'nothing\n');
  await runPipeline({ target: { kind: 'dir', paths: [tree] } }, steering);
  expect(told).toEqual(['256 files', '512 files', 'compiled']);
});
