import type { Variables } from '../sources/variables.ts';

/** A system that runs jobs, recognised by the variables it sets. */
export interface CiSystem {
  readonly name: string;
  /** A variable set in each of its jobs; a value after `=` is the one it must have. */
  readonly marker: string;
  /** Variables in which it passes credentials that end with the job. */
  readonly jobCredentials: readonly string[];
}

/** Systems that also set another's marker come before it. */
const systems: readonly CiSystem[] = [
  {
    name: 'Gitea Actions',
    marker: 'GITEA_ACTIONS',
    jobCredentials: ['GITEA_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  },
  {
    name: 'Forgejo Actions',
    marker: 'FORGEJO_ACTIONS',
    jobCredentials: ['FORGEJO_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  },
  {
    name: 'GitHub Actions',
    marker: 'GITHUB_ACTIONS',
    jobCredentials: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN'],
  },
  {
    name: 'GitLab CI',
    marker: 'GITLAB_CI',
    jobCredentials: [
      'CI_JOB_TOKEN',
      'CI_BUILD_TOKEN',
      'CI_JOB_JWT',
      'CI_JOB_JWT_V1',
      'CI_JOB_JWT_V2',
      'CI_REGISTRY_PASSWORD',
      'CI_DEPENDENCY_PROXY_PASSWORD',
      'CI_REPOSITORY_URL',
    ],
  },
  { name: 'CircleCI', marker: 'CIRCLECI', jobCredentials: ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'] },
  { name: 'Azure Pipelines', marker: 'TF_BUILD', jobCredentials: ['SYSTEM_ACCESSTOKEN', 'SYSTEM_OIDCREQUESTURI'] },
  { name: 'Bitbucket Pipelines', marker: 'BITBUCKET_BUILD_NUMBER', jobCredentials: ['BITBUCKET_STEP_OIDC_TOKEN'] },
  { name: 'Buildkite', marker: 'BUILDKITE', jobCredentials: ['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_OIDC_TOKEN'] },
  { name: 'Travis CI', marker: 'TRAVIS', jobCredentials: [] },
  { name: 'Drone', marker: 'DRONE', jobCredentials: ['DRONE_NETRC_PASSWORD'] },
  { name: 'Woodpecker', marker: 'CI=woodpecker', jobCredentials: ['CI_NETRC_PASSWORD'] },
  { name: 'TeamCity', marker: 'TEAMCITY_VERSION', jobCredentials: [] },
  { name: 'AppVeyor', marker: 'APPVEYOR', jobCredentials: [] },
  { name: 'AWS CodeBuild', marker: 'CODEBUILD_BUILD_ID', jobCredentials: [] },
  {
    name: 'Semaphore',
    marker: 'SEMAPHORE',
    jobCredentials: ['SEMAPHORE_OIDC_TOKEN', 'SEMAPHORE_ARTIFACT_TOKEN', 'SEMAPHORE_CACHE_PRIVATE_KEY_PATH'],
  },
  { name: 'Cirrus CI', marker: 'CIRRUS_CI', jobCredentials: ['CIRRUS_OIDC_TOKEN'] },
  { name: 'Codefresh', marker: 'CF_BUILD_ID', jobCredentials: ['CODEFRESH_OIDC_TOKEN'] },
  { name: 'Vercel', marker: 'VERCEL', jobCredentials: ['VERCEL_OIDC_TOKEN'] },
  { name: 'Netlify', marker: 'NETLIFY', jobCredentials: [] },
  { name: 'Jenkins', marker: 'JENKINS_URL', jobCredentials: [] },
];

/** The system in which the process runs; undefined if it is unknown. */
export function findCiSystem(variables: Variables): CiSystem | undefined {
  return systems.find(({ marker }) => {
    const [name = '', wanted] = marker.split('=');
    const value = variables[name];
    return wanted === undefined ? value !== undefined && value !== '' && value !== 'false' : value === wanted;
  });
}
