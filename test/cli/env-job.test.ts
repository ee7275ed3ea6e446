import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observationsOf, runEnv, told } from './env-run.ts';

const jwtUntil = (seconds: number | undefined): string =>
  [
    { alg: 'HS256', typ: 'JWT' },
    { sub: 'deploy', ...(seconds !== undefined && { exp: seconds }) },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
    .concat('.', Buffer.from(githubToken(9)).toString('base64url').slice(0, 43));
const inDays = (days: number): number => Math.floor(Date.now() / 1000) + days * 86_400;

test.each([
  [
    'GitHub Actions',
    { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_TOKEN: jwtUntil(inDays(0.1)) },
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ],
  ['GitLab CI', { GITLAB_CI: 'true', CI_JOB_TOKEN: `glcbt-64_${password()}xy` }, 'CI_JOB_TOKEN'],
  ['CircleCI', { CIRCLECI: 'true', CIRCLE_OIDC_TOKEN_V2: jwtUntil(inDays(0.1)) }, 'CIRCLE_OIDC_TOKEN_V2'],
  ['Azure Pipelines', { TF_BUILD: 'True', SYSTEM_ACCESSTOKEN: jwtUntil(inDays(0.1)) }, 'SYSTEM_ACCESSTOKEN'],
  [
    'Bitbucket Pipelines',
    { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_STEP_OIDC_TOKEN: jwtUntil(inDays(0.1)) },
    'BITBUCKET_STEP_OIDC_TOKEN',
  ],
  [
    'Buildkite',
    { BUILDKITE: 'true', BUILDKITE_AGENT_ACCESS_TOKEN: password(2) + password(3) },
    'BUILDKITE_AGENT_ACCESS_TOKEN',
  ],
])('in %s the token of the job is no finding, a static key is', (system, variables, jobVariable) => {
  const cwd = temporaryFolder();
  const run = runEnv(cwd, ['-f', 'json'], { ...variables, DEPLOY_TOKEN: githubToken() });
  const { findings, observations }: { findings: readonly { ruleId: string }[]; observations: readonly Observation[] } =
    JSON.parse(run.stdout);
  expect(run.exitCode).toBe(1);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['github-personal-token']);
  expect(observations).toContainEqual({
    kind: 'ci-system',
    level: 'note',
    where: 'environment',
    detail: `a job of ${system}`,
  });
  expect(observations).toContainEqual(
    expect.objectContaining({ kind: 'long-lived-credential', variable: 'DEPLOY_TOKEN', level: 'warning' }),
  );
  expect(told(observations, 'short-lived-credential')).toEqual([`short-lived-credential env:${jobVariable}`]);
});

test.each([
  ['Jenkins', { JENKINS_URL: 'https://ci.example/' }],
  ['Travis CI', { TRAVIS: 'true' }],
  ['Drone', { DRONE: 'true' }],
  ['Woodpecker', { CI: 'woodpecker' }],
  ['TeamCity', { TEAMCITY_VERSION: '2026.1' }],
  ['Gitea Actions', { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }],
])('%s is known by its variables', (system, variables) => {
  expect(observationsOf(temporaryFolder(), variables)).toMatchObject([
    { kind: 'ci-system', detail: `a job of ${system}` },
  ]);
});

test('a job token is reported even if no rule recognises it', () => {
  const token = `64_${'abcdef'}`;
  expect(
    told(observationsOf(temporaryFolder(), { GITLAB_CI: 'true', CI_JOB_TOKEN: token, CI_REGISTRY_PASSWORD: token })),
  ).toEqual([
    'ci-system environment',
    'short-lived-credential env:CI_JOB_TOKEN',
    'short-lived-credential env:CI_REGISTRY_PASSWORD',
  ]);
});

test('the expiry of a JWT is read', () => {
  const observations = observationsOf(temporaryFolder(), {
    A_TOKEN: jwtUntil(inDays(300)),
    B_TOKEN: jwtUntil(inDays(-3)),
    C_TOKEN: jwtUntil(undefined),
  });
  expect(told(observations)).toEqual([
    'expired-credential env:B_TOKEN',
    'long-lived-credential env:A_TOKEN',
    'long-lived-credential env:C_TOKEN',
  ]);
  expect(observations.map(({ detail }) => detail).join('\n')).toMatch(
    /works until \d{4}-\d\d-\d\d[^]*expired on \d{4}-\d\d-\d\d[^]*without an expiry/,
  );
});

test.each(['/home/u/w1', '/work/tmp/qa7/w1', '/builds/Acme/Shop9'])(
  'the folder that the shell is in is no password: PWD=%s',
  (folder) => {
    const run = runEnv(temporaryFolder(), ['--confidence', 'low', '-f', 'jsonl'], { PWD: folder });
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
  },
);
