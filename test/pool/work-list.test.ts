import { expect, test } from 'vitest';
import { WorkList } from '../../src/pool/work-list.ts';

const namesOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `src/${index}.ts`);

function takeAll(list: WorkList, threads: readonly number[]): readonly string[] {
  const taken: string[] = [];
  for (let turn = 0; ; turn++) {
    const batch = list.take(threads[turn % threads.length]);
    if (!batch) return taken;
    taken.push(...list.names.slice(batch.start, batch.end));
  }
}

test.each([0, 1, 2, 31, 32, 33, 1000, 5001])('%i names are taken once each, whoever takes them', (count) => {
  const names = namesOf(count);
  for (const threads of [1, 2, 8]) expect(takeAll(WorkList.create(names, threads), [1, 2])).toEqual(names);
});

test('a list that was sent is the same list', () => {
  const names = [...namesOf(100), 'name\nwith line', 'caf\udce9', '🦝'];
  const here = WorkList.create(names, 2);
  const there = WorkList.receive(structuredClone(here.send()));
  expect(there.names).toEqual(names);
  expect(here.take(1)?.index).toBe(0);
  expect(there.take(2)?.index).toBe(1);
  expect(here.take(1)?.index).toBe(2);
});

test('a list without names can be sent', () => {
  expect(WorkList.receive(WorkList.create([], 2).send()).take(2)).toBeUndefined();
});

test('few names are parted so that each thread has some, many by 32', () => {
  const lengthOf = (count: number, threads: number): number =>
    WorkList.create(namesOf(count), threads).take(1)?.end ?? 0;
  expect(lengthOf(8, 8)).toBe(1);
  expect(lengthOf(320, 2)).toBe(10);
  expect(lengthOf(100_000, 2)).toBe(32);
});

test('what nobody took, and what was taken by a thread that is gone, is told', () => {
  const list = WorkList.create(namesOf(6), 1);
  for (const thread of [1, 2, 3, 2]) list.take(thread);
  expect(list.notTakenBy(new Set([1, 3])).map(({ start }) => start)).toEqual([1, 3, 4, 5]);
});

test('of a closed list nothing can be taken', () => {
  const list = WorkList.create(namesOf(100), 2);
  list.take(1);
  list.close();
  expect(list.take(1)).toBeUndefined();
});
