import { openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeRefusal, describeSystemError, unlessRefused } from '../../src/foundation/system-error.ts';

/** The error of Node or the system with this code. */
function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

test('what is refused to the whole program is told with what to do', () => {
  expect(describeRefusal(refusal('EMFILE'))).toContain('raise `ulimit -n`');
  expect(describeRefusal(refusal('ENFILE'))).toContain('raise `ulimit -n`');
  expect(describeRefusal(refusal('ERR_ACCESS_DENIED'))).toBe('Node runs with --permission: ERR_ACCESS_DENIED: refused');
  expect(describeRefusal(Object.assign(refusal('ENOENT'), { syscall: 'uv_cwd' }))).toContain('current folder is gone');
});

test('any other error is not taken for a refusal', () => {
  expect(describeRefusal(refusal('ENOENT'))).toBeUndefined();
  expect(describeRefusal(new TypeError('not a function'))).toBeUndefined();
  expect(describeRefusal('EMFILE')).toBeUndefined();
});

test('a bug is thrown on, whoever asks what the system said', () => {
  const bug = new TypeError('not a function');
  const fail = (): never => {
    throw bug;
  };
  expect(() => unlessRefused(fail)).toThrow(bug);
  expect(() => describeSystemError(bug)).toThrow(bug);
  expect(unlessRefused(() => openSync('/none/at/all', 'r'))).toBeUndefined();
  expect(describeSystemError(refusal('EODD'))).toBe('cannot be read (EODD)');
});
