import { expect, test } from 'vitest';
import { rejectByPath } from '../../src/engine/filters/path.ts';
import { kept } from '../engine/assignment/find-all.ts';
import { suspectOf } from '../engine/filters/suspect-of.ts';

/** What AppVeyor's documentation gives for the databases on its machines. */
const everybodys = ['Password', '12!'].join('');

test('the password that all machines of AppVeyor start with is no secret in its settings', () => {
  const line = `  PGPASSWORD: ${everybodys}`;
  expect(kept(line, 'appveyor.yml')).toEqual([]);
  expect(kept(line, 'ci/.appveyor-windows.yaml')).toEqual([]);
  expect(kept(line, 'deploy.yml')).toEqual([everybodys]);
});

test('nor is it one to rules of services, in an address of a database', () => {
  expect(rejectByPath({ ...suspectOf(everybodys), path: 'appveyor.yml' })).toMatch(/all machines/);
  expect(rejectByPath({ ...suspectOf(everybodys), path: 'deploy.yml' })).toBeUndefined();
});
