import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const novuApiKey: Rule = {
  id: 'novu-api-key',
  name: 'Novu API key',
  provider: 'novu',
  kind: 'context',
  description: 'Sends notifications and changes workflows and subscribers of the environment.',
  severity: 'medium',
  ...named({ names: ['novu'], value: hexadecimal(32) }),
  references: ['https://docs.novu.co/api-reference/overview'],
  rotate: {
    steps: 'Regenerate the key under Developer, API keys, and put the new one in place.',
    url: 'https://dashboard.novu.co/api-keys',
  },
  examples: [
    sample`NOVU_API_KEY=${hexadecimal(32)}`,
    sample`curl https://api.novu.co/v1/events/trigger -H 'Authorization: ApiKey ${hexadecimal(32)}'`,
    sample`NOVU_SECRET_KEY="${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`NOVU_API_KEY=${hexadecimal(31)}`, sample`NOVU_APP_ID=${base64Url(12)}`],
};
