import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const exaApiKey: Rule = {
  id: 'exa-api-key',
  name: 'Exa API key',
  provider: 'exa',
  kind: 'context',
  description: "Searches on the owner's credits.",
  severity: 'low',
  keywords: [
    'exaapi',
    'exa_api',
    'exa-api',
    'exa.api',
    'exa api',
    'exakey',
    'exa_key',
    'exa-key',
    'exa.key',
    'exa key',
  ],
  pattern: assigned({ names: ['exa api', 'exa key'], value: uuid() }),
  references: ['https://docs.exa.ai/reference/getting-started'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Exa dashboard, then create one.',
    url: 'https://dashboard.exa.ai/api-keys',
  },
  examples: [sample`EXA_API_KEY=${uuid()}`, sample`exa_key = '${uuid()}'`],
  lookalikes: [
    sample`EXA_REQUEST_ID=${uuid()}`,
    sample`EXA_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
  ],
};
