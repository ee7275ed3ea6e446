import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const beehiivApiKey: Rule = {
  id: 'beehiiv-api-key',
  name: 'beehiiv API key',
  provider: 'beehiiv',
  kind: 'context',
  description: 'Reads subscribers and changes posts of the publication.',
  severity: 'high',
  ...named({ names: ['beehiiv'], value: alphanumeric(64) }),
  references: ['https://developers.beehiiv.com/welcome/create-an-api-key'],
  rotate: {
    steps: 'Delete the API key in the settings, then create a new one.',
    url: 'https://app.beehiiv.com/settings/integrations',
  },
  examples: [sample`BEEHIIV_API_KEY=${alphanumeric(64)}`, sample`beehiiv:\n  api_key: '${alphanumeric(64)}'`],
  lookalikes: [sample`BEEHIIV_API_KEY=${alphanumeric(50)}`, sample`BEEHIIV_PUBLICATION_ID=pub_${uuid()}`],
};
