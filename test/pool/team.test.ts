import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { ownNumber, Team } from '../../src/pool/team.ts';
import { WorkList } from '../../src/pool/work-list.ts';

const names = Array.from({ length: 64 }, (_, index) => String(index));

/**
 * A team whose members run this program, with `port`, `number`, `task` and `next()` at hand, once they have the list.
 */
function teamOf(program: string, task: unknown = undefined): Team<unknown, readonly string[]> {
  const file = join(temporaryFolder(), 'worker.cjs');
  const head = `
    const { parentPort: port, workerData: { number, task } } = require('node:worker_threads');
    port.once('message', ({ names, batchLength, next: counter, takers }) => {
      const all = names.split('\\0');
      const next = () => {
        const index = Atomics.add(counter, 0, 1);
        if (index >= takers.length) return undefined;
        takers[index] = number;
        return all.slice(index * batchLength, (index + 1) * batchLength);
      };
  `;
  writeFileSync(file, `${head}${program}\n});`);
  return new Team(file, task);
}

const answering =
  'const done = []; for (let names = next(); names; names = next()) done.push(...names); port.postMessage(done);';

test('members work off the list together, and each answers once', async () => {
  const team = teamOf(answering);
  team.grow(2);
  const list = WorkList.create(names, 3);
  team.assign(list);
  const { answers, losses } = await team.outcome();
  expect(losses).toEqual([]);
  expect([...answers.keys()]).toEqual([ownNumber + 1, ownNumber + 2]);
  expect([...answers.values()].flat().sort()).toEqual([...names].sort());
  expect(list.notTakenBy(new Set(answers.keys()))).toEqual([]);
});

test('a member that is started late takes part', async () => {
  const team = teamOf(answering);
  const list = WorkList.create(names, 2);
  team.assign(list);
  list.take(ownNumber);
  team.grow(1);
  expect((await team.outcome()).answers.get(2)).toHaveLength(62);
});

test('a member has its task and its number', async () => {
  const team = teamOf('port.postMessage([String(task.pattern.test("abc")), String(number)]);', { pattern: /^abc$/ });
  team.grow(1);
  team.assign(WorkList.create([], 1));
  expect((await team.outcome()).answers.get(2)).toEqual(['true', '2']);
});

test.each([
  ['ends', 'next(); process.exit(4);', 'ended with 4'],
  ['forgets to answer', 'next();', 'ended with 0'],
  [
    'runs out of memory',
    'next(); const error = new Error("heap"); error.code = "ERR_WORKER_OUT_OF_MEMORY"; throw error;',
    'out of memory',
  ],
])('a member that %s is a loss, and what it took is known', async (_, program, why) => {
  const team = teamOf(program);
  team.grow(1);
  const list = WorkList.create(names, 2);
  team.assign(list);
  const { answers, losses } = await team.outcome();
  expect(losses).toEqual([why]);
  expect(answers.size).toBe(0);
  expect(list.notTakenBy(new Set([ownNumber]))).toHaveLength(32);
});

test('a defect in a member is a defect', async () => {
  const team = teamOf('throw new RangeError("ours");');
  team.grow(1);
  team.assign(WorkList.create(names, 2));
  await expect(team.outcome()).rejects.toThrow('ours');
});

test('where a member cannot be started the others are told why', async () => {
  const team = teamOf(answering, { hook: () => 'no plain data' });
  team.grow(3);
  team.assign(WorkList.create(names, 2));
  expect(team.size).toBe(0);
  expect((await team.outcome()).losses).toEqual([expect.stringContaining('could not be cloned')]);
});

test('members that are dismissed end, whatever they are at, and what they leave is no loss', async () => {
  const team = teamOf('for (;;) next();');
  team.grow(2);
  team.assign(WorkList.create(names, 2));
  team.dismiss();
  expect(await team.outcome()).toEqual({ answers: new Map(), losses: [] });
});
