import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z_\\-', '0123456789abcdef', 40);

export const hunterIoApiKey: Rule = {
  id: 'hunter-io-api-key',
  name: 'Hunter API key',
  provider: 'hunter-io',
  kind: 'context',
  description: "Finds and verifies e-mail addresses on the owner's credits and reads its leads.",
  severity: 'low',
  aliases: ['hunter.io'],
  keywords: ['hunter'],
  pattern: assigned({
    names: ['hunter io', 'hunter'],
    value: secret,
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token', 'secret'],
  }),
  references: ['https://hunter.io/api-documentation/v2'],
  rotate: { steps: 'Delete the key on the API page of Hunter, then generate one.', url: 'https://hunter.io/api-keys' },
  examples: [sample`https://api.hunter.io/v2/account?api_key=${secret}`, sample`HUNTER_API_KEY=${secret}`],
  lookalikes: [
    sample`HUNTER_COMMIT=${hexadecimal(40)}`,
    sample`HUNTER_API_KEY=${characterSet('0-9a-z_\\-', '0123456789abcdef', 39)}`,
  ],
};
