import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(96), alphanumeric(96));

export const juniperMistApiToken: Rule = {
  id: 'juniper-mist-api-token',
  name: 'Juniper Mist API token',
  provider: 'juniper-mist',
  kind: 'context',
  description: 'Configures the sites, access points and switches of the organization.',
  severity: 'critical',
  ...named({ names: ['mist_api', 'mistapi'], value: key, words: ['token', 'key'] }),
  references: [
    'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/task/create-token-for-rest-api.html',
  ],
  rotate: {
    steps:
      'Delete the token in the settings of the account or organization, create another with less access and put it in place.',
    url: 'https://manage.mist.com/',
  },
  examples: [sample`MIST_API_TOKEN=${key}`, sample`mistApiToken: "${key}"`],
  lookalikes: [sample`MIST_API_TOKEN=${alphanumeric(64)}`, sample`MIST_ORG_ID=${uuid()}`],
};
