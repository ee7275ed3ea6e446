import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { scan, type ScanOptions } from '../../src/scan.ts';
import { temporaryFolder } from '../git-recipe.ts';

/** As somebody calls it who has no types. */
function call(options: unknown): PromiseLike<unknown> {
  const given: ScanOptions = JSON.parse(JSON.stringify(options));
  return scan(given);
}

const target = { kind: 'text', text: 'nothing' };

test.each([
  [{}, 'scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })'],
  [{ target: 'src' }, 'scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })'],
  [{ target: { kind: 'dri', paths: [] } }, 'target.kind cannot be "dri", but one of dir, git, staged, range, push, env, find-in, ci-variables, stdin, text'],
  [{ target: { kind: 'dir' } }, 'a target of kind "dir" needs paths'],
  [{ target: { kind: 'dir', paths: 'src' } }, 'target.paths must be a list of texts, not "src"'],
  [{ target: { kind: 'range', repository: '.' } }, 'a target of kind "range" needs range'],
  [{ target, maxFileSize: 10 }, 'scan() has no option maxFileSize; did you mean "maxFileSizeBytes"?'],
  [{ target, maxFindings: -1 }, 'maxFindings must be a whole number of 0 or more, not -1'],
  [{ target, maxFileSizeBytes: '10MB' }, 'maxFileSizeBytes must be a whole number of 0 or more, not "10MB"'],
  [{ target, confidence: 'hgh' }, 'confidence cannot be "hgh", but one of low, medium, high, certain'],
  [{ target, rules: 'github' }, 'rules must be a list of texts, not "github"'],
  [{ target, honoursGitignore: 'no' }, 'honoursGitignore must be true or false, not "no"'],
  [{ target, exclude: 'x'.repeat(30) }, 'exclude must be a list of texts, not a text'],
])('the library refuses %j in one line', async (options, message) => {
  await expect(call(options)).rejects.toThrow(new UsageError(message));
});

test('an option that is undefined is left out', async () => {
  const options = { target: { kind: 'text', text: 'nothing' }, confidence: undefined, maxFindings: undefined };
  // @ts-expect-error -- callers without types, or with looser ones, do this
  await expect(scan(options)).resolves.toMatchObject({ findings: [], problems: [] });
});

test('whoever has the kernel compiled in a way of theirs is asked once, and the scan is the same', async () => {
  let asked = 0;
  const onCompiling: ScanOptions['onCompiling'] = (compile) => {
    asked++;
    return compile();
  };
  const options: ScanOptions = { target: { kind: 'text', text: 'nothing' } };
  expect((await scan({ ...options, onCompiling })).findings).toEqual((await scan(options)).findings);
  expect(asked).toBe(1);
});

test('the kernel is compiled when it is known how many files there are, and not at all where there are none', async () => {
  const told: string[] = [];
  const events: Pick<ScanOptions, 'onCompiling' | 'onWalked'> = {
    onWalked: (files) => void told.push(`${files} files`),
    onCompiling: (compile) => {
      told.push('compiled');
      return compile();
    },
  };
  const tree = temporaryFolder();
  await scan({ target: { kind: 'dir', paths: [tree] }, ...events });
  expect(told).toEqual([]);
  for (let index = 0; index < 600; index++) writeFileSync(join(tree, `${index}.txt`), 'nothing\n');
  await scan({ target: { kind: 'dir', paths: [tree] }, ...events });
  expect(told).toEqual(['256 files', '512 files', 'compiled']);
});
