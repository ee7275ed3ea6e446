import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, hexadecimal, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { encoded, sample, withChecksum } from '../src/rule/sample.ts';

const prefixes = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const routable =
  'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/';
const jobHeader = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const jobPayload = encoded(
  'base64url',
  '{"version":"0.1.0","jti":"',
  hexadecimal(32),
  '","sub":"gid://gitlab/Ci::Build/',
  digits(8),
  '"}',
);

export const gitlabPersonalToken: Rule = {
  id: 'gitlab-personal-token',
  name: 'GitLab access token (personal, project or group)',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Acts as its owner, or as the bot of a project or group, within its scopes.',
  severity: 'critical',
  keywords: ['glpat-'],
  pattern: token`glpat-${base64Url(20)}`,
  references: [prefixes, 'https://docs.gitlab.com/user/profile/personal_access_tokens/'],
  rotate: {
    steps:
      'Revoke the token in the access token settings of its user, project or group, look at the audit events, then issue one with fewer scopes and a near expiry.',
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  examples: [
    sample`GITLAB_TOKEN=glpat-${alphanumeric(20)}`,
    sample`curl --header "PRIVATE-TOKEN: glpat-${alphanumeric(20)}" https://gitlab.com/api/v4/projects`,
  ],
  lookalikes: [sample`glpat-${'x'.repeat(18)}`, sample`glpat-${alphanumeric(19)}`],
};

export const gitlabRoutableToken: Rule = {
  ...gitlabPersonalToken,
  id: 'gitlab-routable-token',
  name: 'GitLab access token (routable)',
  pattern: /(?<![0-9A-Za-z])(?<secret>glpat-[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![0-9A-Za-z_-])/,
  references: [routable, prefixes],
  checksum: 'crc32-base36',
  examples: [
    sample`GITLAB_TOKEN="${withChecksum('crc32-base36', 'glpat-', base64Url(38), '.01.12')}"`,
    sample`token = '${withChecksum('crc32-base36', 'glpat-', base64Url(27), '.0r')}'`,
    sample`GITLAB_TOKEN=ACME-${withChecksum('crc32-base36', 'glpat-', base64Url(38), '.01.12')}`,
  ],
  lookalikes: [
    sample`glpat-${base64Url(38)}.01.12${lowerAlphanumeric(7)}`,
    sample`glpat-${base64Url(24)}.01.0${lowerAlphanumeric(8)}`,
    sample`glpat-${base64Url(38)}.01.short`,
  ],
};

export const gitlabPipelineTriggerToken: Rule = {
  id: 'gitlab-pipeline-trigger-token',
  name: 'GitLab pipeline trigger token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Starts pipelines of the project with variables of a stranger.',
  severity: 'high',
  keywords: ['glptt-'],
  pattern: token`glptt-${base64Url(40)}`,
  references: [prefixes, 'https://docs.gitlab.com/ci/triggers/'],
  rotate: {
    steps:
      'Revoke the trigger under Settings, CI/CD, Pipeline trigger tokens, look through recent pipelines, then add a new one.',
    url: 'https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token',
  },
  examples: [
    sample`curl -F token=glptt-${hexadecimal(40)} -F ref=main https://gitlab.com/api/v4/projects/1/trigger/pipeline`,
    sample`TRIGGER: "glptt-${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`glptt-${hexadecimal(39)}`, sample`glptt-your-token`],
};

export const gitlabDeployToken: Rule = {
  id: 'gitlab-deploy-token',
  name: 'GitLab deploy token',
  provider: 'gitlab',
  kind: 'provider',
  description:
    'Reads repositories, packages and images of the project or group, and writes packages where its scopes say so.',
  severity: 'high',
  keywords: ['gldt-'],
  pattern:
    /(?<![0-9A-Za-z])(?<secret>gldt-(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20}))(?![0-9A-Za-z_-])/,
  references: [prefixes, routable, 'https://docs.gitlab.com/user/project/deploy_tokens/'],
  rotate: {
    steps: 'Revoke the token under Settings, Repository, Deploy tokens of the project or group, then create a new one.',
    url: 'https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token',
  },
  examples: [
    sample`docker login -u gitlab+deploy-token-1 -p gldt-${alphanumeric(20)} registry.gitlab.com`,
    sample`DEPLOY_TOKEN: gldt-${alphanumeric(20)}`,
    sample`DEPLOY_TOKEN=gldt-${base64Url(38)}.01.1${lowerAlphanumeric(8)}`,
  ],
  lookalikes: [sample`gldt-${alphanumeric(18)}`, sample`gldt-${alphanumeric(24)}`],
};

export const gitlabRunnerToken: Rule = {
  id: 'gitlab-runner-token',
  name: 'GitLab runner authentication token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Poses as the runner: receives its jobs with their code and their secret variables.',
  severity: 'high',
  keywords: ['glrt-', 'glrtr-'],
  pattern:
    /(?<![0-9A-Za-z])(?<secret>glrtr?-(?:t\d_)?(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20}))(?![0-9A-Za-z_-])/,
  references: [prefixes, 'https://docs.gitlab.com/runner/register/', routable],
  rotate: {
    steps: 'Delete the runner under Settings, CI/CD, Runners (or reset its token), then register it anew.',
    url: 'https://docs.gitlab.com/ci/runners/configure_runners/',
  },
  examples: [
    sample`[[runners]]\n  url = "https://gitlab.com"\n  token = "glrt-${alphanumeric(20)}"\n`,
    sample`[[runners]]\n  url = "https://git.acme.dev"\n  token = "ACME-glrt-t1_${alphanumeric(20)}"\n`,
    sample`gitlab-runner register --token glrt-t1_${base64Url(38)}.01.1${lowerAlphanumeric(8)}`,
  ],
  lookalikes: [sample`glrt-${alphanumeric(12)}`, sample`glrt-REDACTED`],
};

export const gitlabRunnerRegistrationToken: Rule = {
  id: 'gitlab-runner-registration-token',
  name: 'GitLab runner registration token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Adds runners of a stranger, which then receive jobs with their code and their secret variables.',
  severity: 'high',
  keywords: ['GR1348941'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>GR1348941[\w-]{20}(?:[\w-]{30})?)(?![0-9A-Za-z_-])/,
  references: [prefixes, 'https://docs.gitlab.com/ci/runners/new_creation_workflow/'],
  rotate: {
    steps:
      'Reset the registration token of the project, group or instance, remove runners you do not know, and move to authentication tokens.',
    url: 'https://docs.gitlab.com/ci/runners/runners_scope/',
  },
  examples: [
    sample`gitlab-runner register --registration-token GR1348941${alphanumeric(20)}`,
    sample`RUNNER_REGISTRATION_TOKEN="GR1348941${alphanumeric(20)}"`,
  ],
  lookalikes: [sample`GR1348941${alphanumeric(10)}`, sample`GR1348941${alphanumeric(25)}`],
};

export const gitlabJobToken: Rule = {
  id: 'gitlab-job-token',
  name: 'GitLab CI/CD job token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Acts as the user who started the job, until the job ends.',
  severity: 'medium',
  keywords: ['glcbt-'],
  pattern:
    /(?<![0-9A-Za-z])(?<secret>glcbt-(?:[0-9A-Za-z]{1,5}_[\w-]{20}|[\w-]{20}|eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{40,700}))(?![0-9A-Za-z_-])/,
  references: [
    prefixes,
    'https://docs.gitlab.com/ci/jobs/ci_job_token/',
    'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/207268',
  ],
  rotate: {
    steps: 'It dies with its job: cancel the job if it still runs, and find out what printed it.',
    url: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
  },
  examples: [
    sample`git clone https://gitlab-ci-token:glcbt-64_${alphanumeric(20)}@gitlab.com/acme/shop.git`,
    sample`CI_JOB_TOKEN=glcbt-${hexadecimal(2)}_${alphanumeric(20)}`,
    sample`CI_JOB_TOKEN=glcbt-${jobHeader}.${jobPayload}.${base64Url(342)}`,
  ],
  lookalikes: [sample`glcbt-64_${alphanumeric(10)}`, sample`glcbt-[MASKED]`],
};
