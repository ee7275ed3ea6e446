import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fastlyToken: Rule = {
  id: 'fastly-api-token',
  name: 'Fastly API token',
  provider: 'fastly',
  kind: 'context',
  description: 'Purges, reads or changes the services its scope names.',
  severity: 'high',
  ...named({
    names: ['fastly'],
    value: base64Url(32),
    words: ['key', 'token', 'secret', 'api', 'auth', 'passw', 'access'],
    reach: 48,
  }),
  references: ['https://docs.fastly.com/en/guides/using-api-tokens'],
  rotate: {
    steps: 'Delete the token, look through the event log, then create one for fewer services with an expiry.',
    url: 'https://manage.fastly.com/account/personal/tokens',
  },
  examples: [
    sample`FASTLY_API_TOKEN=${base64Url(32)}`,
    sample`curl -H "Fastly-Key: ${alphanumeric(32)}" https://api.fastly.com/service`,
  ],
  lookalikes: [sample`FASTLY_API_TOKEN=${alphanumeric(31)}`, sample`FASTLY_SERVICE_ID=${alphanumeric(22)}`],
};
