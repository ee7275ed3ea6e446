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

export const refinerApiKey: Rule = {
  id: 'refiner-api-key',
  name: 'Refiner API key',
  provider: 'refiner',
  kind: 'context',
  description: 'Reads survey responses and users and changes them.',
  severity: 'medium',
  keywords: ['refiner'],
  pattern: assigned({ names: ['refiner'], value: secret }),
  references: ['https://refiner.io/docs/api/'],
  rotate: {
    steps: 'Regenerate the key under Integrations, API, of Refiner.',
    url: 'https://app.refiner.io/settings/integrations/api',
  },
  examples: [
    sample`export REFINER_API_KEY="${secret}"`,
    sample`curl https://api.refiner.io/v1/ -H "Authorization: Bearer ${secret}"`,
  ],
  lookalikes: [
    sample`curl https://api.refiner.io/v1/ -H "Authorization: Bearer ${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}"`,
    sample`refinerApiKey = process.env.REFINER_API_KEY`,
  ],
};
