import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const papertrailApiToken: Rule = {
  id: 'papertrail-api-token',
  name: 'Papertrail API token',
  provider: 'papertrail',
  kind: 'context',
  description: "Reads the account's logs.",
  severity: 'high',
  ...named({ names: ['papertrail'], value: sequence(digitWithin(20), alphanumeric(20)), words: ['token', 'key'] }),
  references: ['https://www.papertrail.com/help/http-api/'],
  rotate: {
    steps: 'Reset the token on the profile page, then put the new one in place.',
    url: 'https://papertrailapp.com/account/profile',
  },
  examples: [sample`PAPERTRAIL_API_TOKEN=${alphanumeric(20)}`, sample`papertrail:\n  token: ${alphanumeric(20)}`],
  lookalikes: [sample`PAPERTRAIL_API_TOKEN=${alphanumeric(19)}`, sample`PAPERTRAIL_HOST=logs.papertrailapp.com`],
};
