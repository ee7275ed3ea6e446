import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const whoxyApiKey: Rule = {
  id: 'whoxy-api-key',
  name: 'Whoxy API key',
  provider: 'whoxy',
  kind: 'context',
  description: "Queries whois data on the owner's balance.",
  severity: 'low',
  keywords: ['whoxy'],
  pattern: assigned({ names: ['whoxy'], value: lowerAlphanumeric(33) }),
  references: ['https://www.whoxy.com/'],
  rotate: { steps: 'Reset the key on the Whoxy account page.', url: 'https://www.whoxy.com/account/api.php' },
  examples: [
    sample`[whoxy]\nkey = ${lowerAlphanumeric(33)}`,
    sample`https://api.whoxy.com/?key=${lowerAlphanumeric(33)}&whois=acme.test`,
  ],
  lookalikes: [
    sample`https://api.whoxy.com/?key=${lowerAlphanumeric(32)}&whois=acme.test`,
    sample`whoxy_key = "${'a'.repeat(33)}"`,
  ],
};
