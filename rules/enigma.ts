import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const enigmaApiKey: Rule = {
  id: 'enigma-api-key',
  name: 'Enigma API key',
  provider: 'enigma',
  kind: 'context',
  description: "Queries business data on the owner's credits.",
  severity: 'low',
  keywords: ['enigma'],
  pattern: assigned({
    names: ['enigma'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token'],
  }),
  references: ['https://documentation.enigma.com/'],
  rotate: { steps: 'Revoke the key in the Enigma console, then create another.', url: 'https://console.enigma.com/' },
  examples: [
    sample`ENIGMA_API_KEY=${alphanumeric(40)}`,
    sample`curl https://api.enigma.com/ -H "x-api-key: ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`ENIGMA_MACHINE=${alphanumeric(40)}`, sample`ENIGMA_API_KEY=${'x'.repeat(40)}`],
};
