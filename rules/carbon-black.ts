import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(upperAlphanumeric(24), '/', upperAlphanumeric(10));

export const carbonBlackApiKey: Rule = {
  id: 'carbon-black-api-key',
  name: 'Carbon Black API key',
  provider: 'carbon-black',
  kind: 'context',
  description:
    'Manages the endpoints of the organization as its access level allows: it isolates devices and runs commands.',
  severity: 'critical',
  ...named({ names: ['carbon black', 'cbc api', 'conferdeploy'], value: key, words: ['token', 'key', 'auth'] }),
  references: ['https://developer.carbonblack.com/reference/carbon-black-cloud/authentication/'],
  rotate: {
    steps: 'Regenerate the API secret key under Settings, API Access, and look through the audit log.',
    url: 'https://developer.carbonblack.com/guide/api-access/',
  },
  examples: [
    sample`CARBON_BLACK_API_KEY=${key}`,
    sample`[default]\nurl=https://defense.conferdeploy.net\ntoken=${key}`,
  ],
  lookalikes: [
    sample`CARBON_BLACK_API_KEY=${upperAlphanumeric(20)}/${upperAlphanumeric(10)}`,
    sample`CARBON_BLACK_ORG_KEY=${upperAlphanumeric(8)}`,
  ],
};
