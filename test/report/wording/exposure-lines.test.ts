import { expect, test } from 'vitest';
import type { Exposure } from '../../../src/model/exposure.ts';
import { renderText } from '../../../src/report/text.ts';
import { growToken, options, sampleCommit, sampleFinding, sampleResult, whole } from '../sample-result.ts';

const life: Exposure = {
  since: '2024-05-01T07:30:00Z',
  days: 570,
  isAtHead: true,
  tips: [],
  isDangling: false,
  branches: ['main'],
  branchCount: 1,
  tags: [],
  tagCount: 0,
  events: [],
  eventCount: 0,
};

/** The lines beside the label, joined by a blank. */
function exposedIn(changes: Partial<Exposure>): string {
  const text = whole(
    renderText(sampleResult({ findings: [sampleFinding(1, { exposure: { ...life, ...changes } })] }), {
      ...options,
      columns: 120,
    }),
  );
  return /^ {2}exposed {5}(.*(?:\n {14}.*)*)/m.exec(text)?.[1]?.replace(/\n +/g, ' | ') ?? '';
}

test('says since when it has been exposed, and where it still is', () => {
  expect(exposedIn({})).toBe('since 2024-05-01, 570 days, still at HEAD | in the history of branch main');
  expect(exposedIn({ isAtHead: false, days: 1 })).toBe(
    'since 2024-05-01, 1 day, not at HEAD | in the history of branch main',
  );
});

test('a life within one day is less than a day', () => {
  expect(exposedIn({ days: 0 })).toContain('since 2024-05-01, less than a day, still at HEAD');
  const commit = sampleCommit(4, { isBoundary: true });
  const events = [{ kind: 'brought', path: 'a.ts', commit }] as const;
  expect(exposedIn({ days: 0, events })).toContain('since 2024-05-01 or earlier, still at HEAD');
});

test('names the branches that still have it if HEAD does not', () => {
  expect(exposedIn({ isAtHead: false, tips: ['side'] })).toContain('570 days, still at the tip of side, not at HEAD');
  expect(exposedIn({ isAtHead: false, tips: ['a', 'b'] })).toContain(
    'still at the tip of 2 branches, first of a, not at HEAD',
  );
});

test('says which commit removed it and when', () => {
  const removal = { kind: 'removed', path: 'a.ts', commit: sampleCommit(4) } as const;
  const text = exposedIn({
    until: '2024-06-01T00:00:00Z',
    days: 31,
    isAtHead: false,
    events: [removal],
    eventCount: 1,
  });
  expect(text).toBe(
    `from 2024-05-01 to 2024-06-01, 31 days; the history still holds it | removed by ${sampleCommit(4).id.slice(0, 12)} of Ada Lovelace | in the history of branch main`,
  );
});

test('names the first branches and tags and counts the rest', () => {
  const branches = Array.from({ length: 20 }, (_, index) => `b${index}`);
  expect(exposedIn({ branches, branchCount: 1_300, tags: ['v1'], tagCount: 1 })).toContain(
    'in the history of branches b0, b1, b2, b3, b4, 1,295 more and tag v1',
  );
});

test('says if no ref leads to it, with and without a date', () => {
  expect(exposedIn({ isDangling: true, isAtHead: false, branchCount: 0 })).toMatch(
    /not at HEAD \| no ref leads to it any more; it stays until git prunes it$/,
  );
  const { since: _since, days: _days, ...undated } = life;
  const text = whole(
    renderText(sampleResult({ findings: [sampleFinding(1, { exposure: { ...undated, isDangling: true } })] }), options),
  );
  expect(text).toContain('  exposed     no ref leads to it any more');
});

test('says when a ref first led to it, if that was on another day', () => {
  expect(exposedIn({ shownSince: '2024-05-01T23:00:00Z', daysShown: 569 })).not.toContain('a ref has led');
  expect(exposedIn({ shownSince: '2024-05-03T23:00:00Z', daysShown: 568 })).toContain(
    'a ref has led to it since 2024-05-03, 568 days',
  );
});

test('redacts names and authors that contain the secret', () => {
  const secret = growToken(1);
  expect(exposedIn({ branches: [`fix/${secret}`] })).not.toContain(secret);
});
