import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ecobeeApiKey: Rule = {
  id: 'ecobee-api-key',
  name: 'ecobee API key',
  provider: 'ecobee',
  kind: 'context',
  description: 'Asks owners of thermostats for access in the name of the application.',
  severity: 'low',
  ...named({ names: ['ecobee'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['key'] }),
  references: ['https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-intro.shtml'],
  rotate: {
    steps: 'Remove the application in the developer section and create another.',
    url: 'https://www.ecobee.com/consumerportal/index.html#/dev',
  },
  examples: [sample`ecobee_api_key: ${alphanumeric(32)}`, sample`ecobee:\n  api_key: ${alphanumeric(32)}\n`],
  lookalikes: [sample`ecobee_api_key: ${alphanumeric(20)}`, sample`ecobee_api_key: !secret ecobee_key`],
};
