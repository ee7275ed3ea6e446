import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(40), base64Url(40, 90));

export const hankoApiSecret: Rule = {
  id: 'hanko-api-secret',
  name: 'Hanko API secret',
  provider: 'hanko',
  kind: 'context',
  description: 'Reads and changes the users of the project through the admin API.',
  severity: 'high',
  ...named({ names: ['hanko'], value: secret, words: ['secret', 'api_key', 'apikey', 'api key'] }),
  references: ['https://docs.hanko.io/api-reference/introduction'],
  rotate: {
    steps: 'Delete the API key under Settings, API keys, of the project, then create one.',
    url: 'https://cloud.hanko.io/',
  },
  examples: [sample`HANKO_API_SECRET=${secret}`, sample`hanko_api_key: "${secret}"`],
  lookalikes: [sample`HANKO_API_SECRET=${base64Url(30)}`, sample`HANKO_API_URL=https://${uuid()}.hanko.io`],
};
