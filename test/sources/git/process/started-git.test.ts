import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRepository } from '../../../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../../../fixtures/temporary-folder.ts';
import { startGit } from '../../../../src/sources/git/process/started-git.ts';
import { findPlace } from '../../../../src/sources/git/repository.ts';

const most = 1 << 20;

function placeOf(): ReturnType<typeof findPlace> {
  const { folder } = newRepository();
  return findPlace(folder, { environment: process.env, folder });
}

test("git's output and errors are available once it has ended", async () => {
  const ended = await startGit(placeOf(), ['rev-parse', '--is-bare-repository', 'absent'], most);
  expect(ended).toMatchObject({ exitCode: 128, isCut: false, stderr: expect.stringContaining('absent') });
  expect(ended.stdout.toString()).toBe('false\nabsent\n');
});

test('output beyond the limit is cut, and there is no exit code', async () => {
  const ended = await startGit(placeOf(), ['rev-parse', '--is-bare-repository'], 3);
  expect(ended).toMatchObject({ exitCode: -1, isCut: true, stdout: Buffer.from('fal') });
});

test('git runs to its end even where no temporary file can be made, and no file is left behind', async () => {
  const [place, folder] = [placeOf(), temporaryFolder()];
  const before = process.env['TMPDIR'];
  try {
    for (const TMPDIR of [folder, `${folder}/absent`]) {
      process.env['TMPDIR'] = TMPDIR;
      expect(await startGit(place, ['rev-parse', '--is-bare-repository'], most)).toMatchObject({
        exitCode: 0,
        stdout: Buffer.from('false\n'),
      });
    }
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});
