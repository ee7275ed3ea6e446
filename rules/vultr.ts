import type { Rule } from '../src/model/rule.ts';
import { loosely, named, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vultrApiKey: Rule = {
  id: 'vultr-api-key',
  name: 'Vultr API key',
  provider: 'vultr',
  kind: 'context',
  description: 'Creates, reads and destroys servers as its owner, from the addresses it was allowed.',
  severity: 'critical',
  ...named({
    names: ['vultr'],
    value: loosely(upperAlphanumeric(36)),
    words: ['token', 'key', 'secret', 'api', 'access', 'private'],
  }),
  references: ['https://docs.vultr.com/platform/other/api/regenerate-api-key'],
  rotate: {
    steps: 'Regenerate the key in the account and restrict it to addresses.',
    url: 'https://my.vultr.com/settings/#settingsapi',
  },
  examples: [sample`VULTR_API_KEY=${upperAlphanumeric(36)}`, sample`vultr:\n  api_key: "${upperAlphanumeric(36)}"\n`],
  lookalikes: [sample`VULTR_API_KEY=${upperAlphanumeric(30)}`, sample`VULTR_API_KEY=<key>`],
};
