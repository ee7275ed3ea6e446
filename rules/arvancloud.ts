import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const arvancloudApiKey: Rule = {
  id: 'arvancloud-api-key',
  name: 'ArvanCloud API key',
  provider: 'arvancloud',
  kind: 'context',
  description: 'Manages DNS, CDN and servers of the account with the rights of its machine user.',
  severity: 'high',
  ...named({ names: ['arvan'], value: uuid(), words: ['key', 'token'] }),
  references: ['https://docs.arvancloud.ir/en/developer-tools/api/api-key/'],
  rotate: {
    steps: 'Delete the API key of the machine user, look at DNS and servers, then create another.',
    url: 'https://panel.arvancloud.ir/profile/machine-user',
  },
  examples: [sample`ARVANCLOUD_API_KEY="Apikey ${uuid()}"`, sample`SAVED_Arvan_Token='Apikey ${uuid()}'`],
  lookalikes: [sample`ARVANCLOUD_API_KEY=Apikey xxxx`, sample`ARVANCLOUD_SERVER_ID=${uuid()}`],
};
