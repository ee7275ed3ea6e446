import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collector } from '../../src/pool/collector.ts';
import { Harvest, type SentHarvest } from '../../src/pool/harvest.ts';
import { acmeToken, growToken, scannerOf } from '../engine/sample-rules.ts';

/** What comes of one batch, in order. */
type Work = readonly ('sighting' | 'problem' | 'note' | 'skip')[];

const mostSightings = 20;
const sightings = Array.from({ length: 5 }, (_, seed) => {
  const harvest = new Harvest(1);
  new Collector(scannerOf([acmeToken]), harvest).blob({
    provenance: { kind: 'file', path: `${seed}.ts` },
    bytes: Buffer.from(growToken(seed)),
  });
  return [...harvest.sightings][0];
});

function bringIn(harvest: Harvest, work: Work, batch: number): void {
  for (const [index, kind] of work.entries()) {
    const name = `${batch}.${index}`;
    if (kind === 'sighting')
      harvest.sighting({ ...sightings[index % sightings.length], provenance: { kind: 'file', path: name } });
    else if (kind === 'problem') harvest.problem({ kind: 'unreadable', where: name, detail: 'permission denied' });
    else if (kind === 'note') harvest.note(`note ${index}`);
    else harvest.skip('symbolic links');
    harvest.counts.files++;
  }
  harvest.mark(batch);
}

function contentOf(harvest: Harvest): object {
  return {
    sightings: [...harvest.sightings],
    problems: harvest.allProblems(),
    notes: harvest.notes,
    skipped: harvest.skipped,
    counts: harvest.counts,
  };
}

const work = fc.array(fc.constantFrom('sighting', 'problem', 'note', 'skip'), { maxLength: 6 });

test('what several threads bring in is what one brings in, whoever takes which batch', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(work, fc.nat(3)), { maxLength: 40 }), (batches) => {
      const alone = new Harvest(mostSightings);
      const together = Array.from({ length: 4 }, () => new Harvest(mostSightings));
      for (const [batch, [kinds, thread]] of batches.entries()) {
        bringIn(alone, kinds, batch);
        bringIn(together[thread], kinds, batch);
      }
      const sent: readonly SentHarvest[] = together.map((harvest) => structuredClone(harvest.send()));
      expect(contentOf(Harvest.join(sent, mostSightings))).toEqual(contentOf(alone));
    }),
  );
});

test('problems beyond the limit are cut at the same place', () => {
  const alone = new Harvest(mostSightings);
  const together = [new Harvest(mostSightings), new Harvest(mostSightings)];
  const kinds: Work = Array.from({ length: 30 }, () => 'problem');
  for (let batch = 0; batch < 100; batch++)
    for (const harvest of [alone, together[batch % 2]]) bringIn(harvest, kinds, batch);
  expect(alone.allProblems()).toHaveLength(1001);
  expect(
    Harvest.join(
      together.map((harvest) => harvest.send()),
      mostSightings,
    ).allProblems(),
  ).toEqual(alone.allProblems());
});

test('what is brought in later stands at the place of its batch', () => {
  const [first, second] = [new Harvest(mostSightings), new Harvest(mostSightings)];
  bringIn(first, ['sighting'], 2);
  bringIn(first, ['sighting'], 0);
  bringIn(second, ['sighting'], 1);
  expect(
    [...Harvest.join([first.send(), second.send()], mostSightings).sightings].map(({ provenance }) => provenance.path),
  ).toEqual(['0.0', '1.0', '2.0']);
});

test('one secret in many places leaves room for others, in one thread and in several', () => {
  const alone = new Harvest(mostSightings);
  const together = [new Harvest(mostSightings), new Harvest(mostSightings)];
  for (let batch = 0; batch < 200; batch++)
    for (const harvest of [alone, together[Number(batch > 120)]]) {
      const secret = batch < 190 ? 0 : batch % 2 === 0 ? 1 : 2;
      harvest.sighting({ ...sightings[secret], provenance: { kind: 'file', path: `${batch}.ts` } });
      harvest.mark(batch);
    }
  const joined = Harvest.join(
    together.map((harvest) => harvest.send()),
    mostSightings,
  );
  for (const harvest of [alone, joined]) {
    const paths = [...harvest.sightings].map(({ provenance }) => provenance.path);
    expect(paths).toEqual([...Array.from({ length: 10 }, (_, index) => `${index}.ts`), ...paths.slice(10)]);
    expect(paths.slice(10)).toEqual(Array.from({ length: 10 }, (_, index) => `${190 + index}.ts`));
    expect(harvest.allProblems()).toMatchObject([{ kind: 'limit', where: 'findings' }]);
  }
});

test('with more secrets than places the first place of the first secrets is kept', () => {
  const harvest = new Harvest(3);
  for (const [index, seed] of [0, 0, 0, 1, 0, 2, 1, 3, 4].entries())
    harvest.sighting({ ...sightings[seed], provenance: { kind: 'file', path: `${index}.ts` } });
  expect(harvest.room).toBe(0);
  expect([...harvest.sightings].map(({ provenance }) => provenance.path)).toEqual(['0.ts', '3.ts', '5.ts']);
});
