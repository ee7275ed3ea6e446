import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nicereplyPrivateKey: Rule = {
  id: 'nicereply-private-key',
  name: 'Nicereply private key',
  provider: 'nicereply',
  kind: 'context',
  description: "Reads the ratings with the customers' comments and e-mail addresses.",
  severity: 'medium',
  keywords: ['nicereply', 'nice_reply', 'nice-reply', 'nice.reply', 'nice reply'],
  pattern: assigned({ names: ['nicereply', 'nice reply'], value: sequence(digitWithin(40), lowerAlphanumeric(40)) }),
  references: ['https://help.nicereply.com/hc/en-us/sections/16124089025563-API'],
  rotate: { steps: 'Generate a new private key under Settings, API, of Nicereply.', url: 'https://app.nicereply.com/' },
  examples: [sample`nicereply:\n  api_key: ${hexadecimal(40)}\n`, sample`NICEREPLY_PRIVATE_KEY=${hexadecimal(40)}`],
  lookalikes: [sample`nicereply:\n  api_key: ${hexadecimal(39)}\n`, sample`NICEREPLY_API_KEY=YOUR_NICEREPLY_API_KEY`],
};
