import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { rangeOfJob } from '../../src/env/job-range.ts';
import type { Variables } from '../../src/sources/variables.ts';

const [before, after, base, zeros] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40), '0'.repeat(40)];
const gitlab = { GITLAB_CI: 'true', CI_COMMIT_SHA: after, CI_DEFAULT_BRANCH: 'main' };

test.each<[string, Variables, string]>([
  ['a push on GitLab', { ...gitlab, CI_COMMIT_BEFORE_SHA: before }, `${before}..${after}`],
  [
    'a new branch on GitLab',
    { ...gitlab, CI_COMMIT_BRANCH: 'shop', CI_COMMIT_BEFORE_SHA: zeros },
    `origin/main..${after}`,
  ],
  ['a tag on GitLab', { ...gitlab, CI_COMMIT_TAG: 'v1', CI_COMMIT_BEFORE_SHA: zeros }, `origin/main..${after}`],
  [
    'a merge request on GitLab',
    { ...gitlab, CI_COMMIT_BEFORE_SHA: zeros, CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
    `${base}..${after}`,
  ],
  [
    'a merged result on GitLab',
    { ...gitlab, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: before },
    `${before}..${after}`,
  ],
  [
    'a pull request on Azure',
    {
      TF_BUILD: 'True',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: after,
      BUILD_SOURCEVERSION: base,
    },
    `origin/main..${after}`,
  ],
  [
    'a pull request on Bitbucket',
    { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_COMMIT: after, BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
    `origin/main..${after}`,
  ],
  [
    'a branch on Buildkite',
    {
      BUILDKITE: 'true',
      BUILDKITE_COMMIT: after,
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: '',
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
      BUILDKITE_BRANCH: 'shop',
    },
    `origin/main..${after}`,
  ],
  [
    'a pull request on Travis',
    { TRAVIS: 'true', TRAVIS_PULL_REQUEST: '7', TRAVIS_COMMIT_RANGE: `${before}...${after}` },
    `${before}..${after}`,
  ],
  [
    'a pull request on Semaphore',
    { SEMAPHORE: 'true', SEMAPHORE_GIT_REF_TYPE: 'pull-request', SEMAPHORE_GIT_COMMIT_RANGE: `${before}...${after}` },
    `${before}..${after}`,
  ],
  [
    'a merge request on GitLab that names its target alone',
    { ...gitlab, CI_COMMIT_BEFORE_SHA: zeros, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
    `origin/main..${after}`,
  ],
  ['a range with three dots', { TRAVIS: 'true', TRAVIS_COMMIT_RANGE: `${before}...${after}` }, `${before}..${after}`],
  [
    'a push on Drone',
    { DRONE: 'true', DRONE_COMMIT_SHA: after, DRONE_TARGET_BRANCH: 'main', DRONE_COMMIT_BEFORE: before },
    `${before}..${after}`,
  ],
  ['a change on Jenkins', { JENKINS_URL: 'x', GIT_COMMIT: after, CHANGE_TARGET: 'main' }, `origin/main..${after}`],
  [
    'a pull request on Woodpecker',
    { CI: 'woodpecker', CI_COMMIT_SHA: after, CI_COMMIT_TARGET_BRANCH: 'main' },
    `origin/main..${after}`,
  ],
  [
    'a push to the default branch on Woodpecker',
    {
      CI: 'woodpecker',
      CI_COMMIT_SHA: after,
      CI_COMMIT_BRANCH: 'main',
      CI_REPO_DEFAULT_BRANCH: 'main',
      CI_PREV_COMMIT_SHA: before,
    },
    `${before}..${after}`,
  ],
  [
    'a pull request on AppVeyor',
    { APPVEYOR: 'True', APPVEYOR_PULL_REQUEST_HEAD_COMMIT: after, APPVEYOR_REPO_BRANCH: 'main' },
    `origin/main..${after}`,
  ],
  [
    'a push on CodeBuild',
    { CODEBUILD_BUILD_ID: 'x', CODEBUILD_RESOLVED_SOURCE_VERSION: after, CODEBUILD_WEBHOOK_PREV_COMMIT: before },
    `${before}..${after}`,
  ],
  [
    'a pull request on CodeBuild',
    {
      CODEBUILD_BUILD_ID: 'x',
      CODEBUILD_RESOLVED_SOURCE_VERSION: after,
      CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main',
    },
    `origin/main..${after}`,
  ],
  [
    'a pull request on Cirrus',
    { CIRRUS_CI: 'true', CIRRUS_CHANGE_IN_REPO: after, CIRRUS_PR: '7', CIRRUS_BASE_SHA: base },
    `${base}..${after}`,
  ],
  [
    'a push on Cirrus',
    { CIRRUS_CI: 'true', CIRRUS_CHANGE_IN_REPO: after, CIRRUS_BASE_SHA: base, CIRRUS_LAST_GREEN_CHANGE: before },
    `${before}..${after}`,
  ],
  [
    'a pull request on Codefresh',
    { CF_BUILD_ID: 'x', CF_REVISION: after, CF_PULL_REQUEST_TARGET: 'main' },
    `origin/main..${after}`,
  ],
  [
    'a push on Semaphore',
    { SEMAPHORE: 'true', SEMAPHORE_GIT_COMMIT_RANGE: `${before}...${after}` },
    `${before}..${after}`,
  ],
  ['a build on Jenkins', { JENKINS_URL: 'x', GIT_PREVIOUS_COMMIT: before }, `${before}..HEAD`],
])('the range that a job adds is known: %s', (name, variables, range) => {
  const isProposed = /request|change|merged/.test(name);
  expect(rangeOfJob(variables)).toMatchObject({ kind: 'range', range, base: range.split('..')[0], isProposed });
});

test.each<[string, Variables]>([
  ['the first push of the default branch', { ...gitlab, CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: zeros }],
  ['a schedule', { ...gitlab, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BEFORE_SHA: before }],
  ['a system that does not say', { CIRCLECI: 'true' }],
  ['a push on Azure', { TF_BUILD: 'True', BUILD_SOURCEVERSION: after }],
  ['an event that is not there', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/nowhere/event.json' }],
])('%s stands for the whole history', (_, variables) => {
  expect(rangeOfJob(variables)).toMatchObject({ kind: 'whole' });
});

test.each([
  ['a push', { ref: 'refs/heads/shop', before, after }, `${before}..${after}`],
  [
    'a new branch',
    { ref: 'refs/heads/shop', before: zeros, after, repository: { default_branch: 'main' } },
    `origin/main..${after}`,
  ],
  ['a pull request', { pull_request: { base: { sha: base }, head: { sha: after } } }, `${base}..${after}`],
  ['a merge group', { merge_group: { base_sha: base, head_sha: after } }, `${base}..${after}`],
  [
    'a default branch',
    { ref: 'refs/heads/main', before: zeros, after, repository: { default_branch: 'main' } },
    undefined,
  ],
])('%s on GitHub, without the action', (_, event, range) => {
  const file = join(temporaryFolder(), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  const job = { system: 'GitHub Actions', isProposed: range?.startsWith(base) };
  expect(rangeOfJob({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file })).toMatchObject(
    range === undefined ? { kind: 'whole' } : { kind: 'range', range, ...job },
  );
});

test('elsewhere there is no job', () => {
  expect(rangeOfJob({ PATH: '/bin' })).toBeUndefined();
});
