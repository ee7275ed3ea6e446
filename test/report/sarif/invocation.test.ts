import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import { renderSarif } from '../../../src/report/sarif.ts';
import {
  growDigest,
  growToken,
  options,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from '../sample-result.ts';
import { runOf } from '../sarif-run.ts';

test('a complete scan was successful', () => {
  expect(runOf({}).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('problems are notifications, with a location if they are about a file', () => {
  const run = runOf({
    problems: [
      { kind: 'unreadable', where: 'a b', detail: 'permission denied', advice: 'Leave it out.' },
      { kind: 'partial-repository', where: 'shop', detail: 'a shallow clone' },
    ],
    notes: ['a note'],
  });
  expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    {
      level: 'error',
      descriptor: { id: 'unreadable' },
      message: { text: 'a b: permission denied. Leave it out.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b' } } }],
    },
    { level: 'warning', message: { text: 'shop: a shallow clone' } },
    { level: 'note', message: { text: 'a note' } },
  ]);
});

test('observations are notifications, with a location if they are about a file', () => {
  const run = runOf({
    observations: [
      {
        kind: 'secret-in-template',
        level: 'warning',
        where: 'a b/.env.example',
        line: 3,
        detail: 'a real value',
        advice: 'Put a placeholder in its place.',
      },
      {
        kind: 'long-lived-credential',
        level: 'warning',
        where: 'env:A_TOKEN',
        variable: 'A_TOKEN',
        detail: 'holds a long-lived credential',
      },
      { kind: 'ci-system', level: 'note', where: 'environment', detail: 'a job of Jenkins' },
    ],
  });
  expect(run.invocations).toMatchObject([{ executionSuccessful: true }]);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      descriptor: { id: 'secret-in-template' },
      message: { text: 'a b/.env.example:3: a real value. Put a placeholder in its place.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/.env.example', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3 },
          },
        },
      ],
    },
    {
      level: 'warning',
      descriptor: { id: 'long-lived-credential' },
      message: { text: 'env:A_TOKEN: holds a long-lived credential' },
    },
    { level: 'note', descriptor: { id: 'ci-system' }, message: { text: 'environment: a job of Jenkins' } },
  ]);
});

test('the repository and its revision are named without credentials', () => {
  const revision = growDigest(3);
  const provenance = (repositoryUrl: string): unknown =>
    runOf({ target: { mode: 'git', names: ['.'], repositoryUrl, revision } }).versionControlProvenance;
  expect(provenance(`https://ada:${growToken(8)}@host.example/acme/shop.git`)).toMatchObject([
    { repositoryUri: 'https://host.example/acme/shop.git', revisionId: revision },
  ]);
  expect(provenance('git@host.example:acme/shop.git')).toMatchObject([
    { repositoryUri: 'https://host.example/acme/shop.git' },
  ]);
  expect(provenance('../shop')).toBeUndefined();
});

test('results beyond the limit of code scanning are dropped, the least severe first, and the report says so', () => {
  const many = (count: number): readonly ReturnType<typeof sampleOccurrence>[] =>
    Array.from({ length: count }, (_, index) => sampleOccurrence({ line: index + 1, endLine: index + 1 }));
  const findings = [
    sampleFinding(1, { severity: 'low', occurrences: many(20_000) }),
    sampleFinding(2, { severity: 'critical', occurrences: many(10_000) }),
  ];
  const log: Log = JSON.parse(whole(renderSarif(sampleResult({ findings }), options)));
  const run: Run | undefined = log.runs[0];
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results?.filter((result) => result.level === 'error')).toHaveLength(10_000);
  expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringContaining('5,000 results were left out') } },
  ]);
});
