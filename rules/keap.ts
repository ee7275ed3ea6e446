import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const keapApiKey: Rule = {
  id: 'keap-api-key',
  name: 'Keap personal or service account key',
  provider: 'keap',
  kind: 'provider',
  description: 'Reads and changes contacts, orders and campaigns of the application.',
  severity: 'high',
  keywords: ['KeapAK-'],
  pattern: token`KeapAK-${lowerAlphanumeric(32, 90)}`,
  references: ['https://developer.infusionsoft.com/pat-and-sak/'],
  rotate: {
    steps: 'Delete the key in the API settings, create another and put it in place.',
    url: 'https://keys.developer.keap.com/',
  },
  examples: [
    sample`KEAP_API_KEY=KeapAK-${hexadecimal(54)}`,
    sample`headers: { "X-Keap-API-Key": "KeapAK-${hexadecimal(54)}" }`,
  ],
  lookalikes: [sample`KEAP_API_KEY=KeapAK-${hexadecimal(12)}`, sample`KEAP_API_KEY=KeapAK-your-key`],
};
