import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const supernotesApiKey: Rule = {
  id: 'supernotes-api-key',
  name: 'Supernotes API key',
  provider: 'supernotes',
  kind: 'context',
  description: "Reads and changes its owner's cards.",
  severity: 'medium',
  keywords: ['supernotesapi', 'supernotes'],
  pattern: assigned({ names: ['supernotesapi', 'supernotes'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://api.supernotes.app/docs/'],
  rotate: {
    steps: 'Delete the key under Settings, API, of Supernotes, then create one.',
    url: 'https://my.supernotes.app/',
  },
  examples: [
    sample`SUPERNOTESAPI_API_KEY=${base64Url(43)}`,
    sample`curl https://api.supernotes.app/v1/ -H "Api-Key: ${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`SUPERNOTESAPI_API_KEY=${base64Url(42)}`,
    sample`SUPERNOTESAPI_API_KEY=YOUR_SUPERNOTESAPI_API_KEY`,
  ],
};
