import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appcuesApiSecret: Rule = {
  id: 'appcues-api-secret',
  name: 'Appcues API secret',
  provider: 'appcues',
  kind: 'context',
  description: 'With the API key it reads and changes flows, segments and the profiles of users.',
  severity: 'high',
  ...named({ names: ['appcues'], value: uuid(), words: ['secret', 'passw', ' -u', '-u '], near: 80, reach: 110 }),
  companions: [
    {
      name: 'API key',
      pattern: /(?<![0-9a-f-])(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9]{1,3})(?![0-9a-f-])/,
      withinLines: 8,
      isRequired: false,
    },
  ],
  references: ['https://api.appcues.com/v2/docs', 'https://docs.appcues.com/dev-api-data/public-api-overview'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, of Appcues Studio, then create one and put both parts in place.',
    url: 'https://studio.appcues.com/settings/keys',
  },
  examples: [
    sample`APPCUES_API_KEY=${uuid()}-${digits(2)}\nAPPCUES_API_SECRET=${uuid()}`,
    sample`curl https://api.appcues.com/v2/accounts/12345/flows -u ${uuid()}-${digits(2)}:${uuid()}`,
  ],
  lookalikes: [
    sample`APPCUES_API_SECRET=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`APPCUES_FLOW_ID=${uuid()}`,
  ],
};
