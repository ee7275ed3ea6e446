import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const moosendApiKey: Rule = {
  id: 'moosend-api-key',
  name: 'Moosend API key',
  provider: 'moosend',
  kind: 'context',
  description: 'Reads and changes subscribers and sends campaigns to them.',
  severity: 'high',
  keywords: ['moosend'],
  pattern: assigned({ names: ['moosend'], value: secret }),
  references: ['https://docs.moosend.com/developers/api-documentation/en/index-en.html'],
  rotate: {
    steps: 'Generate a new key under Settings, API key, of Moosend; the old one ends.',
    url: 'https://identity.moosend.com/login/',
  },
  examples: [
    sample`<add key="MoosendApiKey" value="${secret}" />`,
    sample`https://api.moosend.com/v3/lists.json?apikey=${secret}`,
  ],
  lookalikes: [
    sample`https://api.moosend.com/v3/lists.json?apikey=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`MOOSEND_API_KEY=YOUR_MOOSEND_API_KEY`,
  ],
};
