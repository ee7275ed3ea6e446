import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cloudmersiveApiKey: Rule = {
  id: 'cloudmersive-api-key',
  name: 'Cloudmersive API key',
  provider: 'cloudmersive',
  kind: 'context',
  description: "Calls the conversion, scanning and OCR APIs on the owner's quota.",
  severity: 'low',
  keywords: ['cloudmersive'],
  pattern: assigned({ names: ['cloudmersive'], value: uuid() }),
  references: ['https://api.cloudmersive.com/docs/'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Cloudmersive account, then create one.',
    url: 'https://account.cloudmersive.com/keys',
  },
  examples: [
    sample`const cloudmersiveToken = '${uuid()}';`,
    sample`curl https://api.cloudmersive.com/virus/ -H "Apikey: ${uuid()}"`,
  ],
  lookalikes: [
    sample`const cloudmersiveToken = '${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}';`,
    sample`cloudmersive_key = "${'a'.repeat(36)}"`,
  ],
};
