import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const route4meApiKey: Rule = {
  id: 'route4me-api-key',
  name: 'Route4Me API key',
  provider: 'route4me',
  kind: 'context',
  description: 'Reads and changes routes, drivers and addresses of the account.',
  severity: 'medium',
  keywords: ['route4me'],
  pattern: assigned({ names: ['route4me'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://route4me.io/docs/'],
  rotate: { steps: 'Regenerate the key under My account, API keys, of Route4Me.', url: 'https://route4me.com/' },
  examples: [
    sample`export ROUTE4ME_API_KEY="${alphanumeric(32)}"`,
    sample`https://api.route4me.com/api.v4/route.php?api_key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.route4me.com/api.v4/route.php?api_key=${alphanumeric(31)}`,
    sample`ROUTE4ME_API_KEY=YOUR_ROUTE4ME_API_KEY`,
  ],
};
