import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dreamhostApiKey: Rule = {
  id: 'dreamhost-api-key',
  name: 'DreamHost API key',
  provider: 'dreamhost',
  kind: 'context',
  description: 'Runs the commands it was granted: DNS records, mail, databases, users.',
  severity: 'high',
  ...named({ names: ['dreamhost', 'dh_api'], value: sequence(digitWithin(16), upperAlphanumeric(16)), words: ['key'] }),
  references: ['https://help.dreamhost.com/hc/en-us/articles/4407354972692-Connecting-to-the-DreamHost-API'],
  rotate: {
    steps:
      'Delete the key in the panel, look at the DNS records, then create one with only the commands that are needed.',
    url: 'https://panel.dreamhost.com/?tree=home.api',
  },
  examples: [
    sample`DREAMHOST_API_KEY=${sequence(digitWithin(16), upperAlphanumeric(16))}`,
    sample`SAVED_DH_API_KEY='${sequence(digitWithin(16), upperAlphanumeric(16))}'`,
  ],
  lookalikes: [sample`DREAMHOST_API_KEY=${upperAlphanumeric(14)}`, sample`DREAMHOST_API_KEY=YOURDREAMHOSTKEY`],
};
