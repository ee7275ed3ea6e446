import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, loosely, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.airbrake.io/docs/devops-tools/api/';

export const airbrakeUserKey: Rule = {
  id: 'airbrake-user-key',
  name: 'Airbrake user key or token',
  provider: 'airbrake',
  kind: 'context',
  description: 'Reads errors with their parameters and environment in all projects its owner sees, and changes them.',
  severity: 'high',
  keywords: ['airbrake'],
  pattern: assigned({ names: ['airbrake'], value: loosely(lowerAlphanumeric(40)) }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the user API key on the profile page of Airbrake, then update deploy scripts and integrations.',
    url: 'https://airbrake.io/users/edit',
  },
  examples: [
    sample`airbrake:\n  api_key: ${lowerAlphanumeric(40)}\n`,
    sample`curl "https://api.airbrake.io/api/v4/projects?key=${lowerAlphanumeric(40)}"`,
  ],
  lookalikes: [sample`airbrake:\n  api_key: ${lowerAlphanumeric(39)}\n`, sample`AIRBRAKE_TOKEN=changeme`],
};

export const airbrakeProjectKey: Rule = {
  id: 'airbrake-project-key',
  name: 'Airbrake project key',
  provider: 'airbrake',
  kind: 'context',
  description: 'Sends false errors and deploys to the project.',
  severity: 'low',
  keywords: ['airbrake'],
  pattern: assigned({ names: ['airbrake'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: [docs],
  rotate: {
    steps: "Regenerate the project key in the project's settings, then deploy the notifiers with the new one.",
    url: 'https://airbrake.io/login',
  },
  examples: [
    sample`new Notifier({ airbrakeProjectKey: '${alphanumeric(32)}' })`,
    sample`airbrake:\n  project_key: ${alphanumeric(32)}\n`,
  ],
  lookalikes: [
    sample`new Notifier({ airbrakeProjectKey: '${alphanumeric(31)}' })`,
    sample`AIRBRAKE_API_KEY=${'x'.repeat(32)}`,
  ],
};
