import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ionicAccessToken: Rule = {
  id: 'ionic-access-token',
  name: 'Ionic personal access token',
  provider: 'ionic',
  kind: 'provider',
  description: 'Builds and deploys the apps of its owner with Ionic Appflow, live updates too.',
  severity: 'medium',
  keywords: ['ion_'],
  pattern: token`ion_${alphanumeric(42)}`,
  references: ['https://ionic.io/docs/appflow/cli/authentication'],
  rotate: {
    steps:
      'Delete the token under Personal access tokens in the Ionic account settings, then look at the deploys since.',
    url: 'https://dashboard.ionicframework.com/settings/personal-access-tokens',
  },
  examples: [sample`IONIC_TOKEN=ion_${alphanumeric(42)}`, sample`ionic login --token ion_${alphanumeric(42)}`],
  lookalikes: [sample`IONIC_TOKEN=ion_${alphanumeric(41)}`, sample`IONIC_TOKEN=changeme`],
};
