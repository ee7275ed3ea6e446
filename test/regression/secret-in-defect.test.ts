import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { runAction } from '../action/run-action.ts';

/** Only the command line hid secrets in the stack of a bug; the action wrote them to the log of the job. */
test('a bug in the action keeps its stack, without the secrets in it', async () => {
  const token = githubToken();
  const breaking = `process.chdir = () => { throw new RangeError('no folder ${token}') }`;
  const { exitCode, stdout, stderr } = await runAction({
    event: 'push',
    payload: {},
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(breaking)}` },
  });
  expect(exitCode).toBe(70);
  expect(stderr).toMatch(/bug in straykey.*\nRangeError: no folder .*\n {4}at /);
  expect(stdout + stderr).not.toContain(token);
});
