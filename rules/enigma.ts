import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** 40 letters and digits; those of the public data API have 32 or 53. */
const key: Shape = { ...alphanumeric(40), source: '(?:[0-9A-Za-z]{53}|[0-9A-Za-z]{40}|[0-9A-Za-z]{32})' };

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
    value: sequence(digitWithin(32), key),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'enigma_api', 'token'],
  }),
  references: ['https://documentation.enigma.com/'],
  rotate: { steps: 'Revoke the key in the Enigma console, then create another.', url: 'https://console.enigma.com/' },
  examples: [
    sample`ENIGMA_API_KEY=${alphanumeric(40)}`,
    sample`curl https://api.enigma.com/ -H "x-api-key: ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`ENIGMA_MACHINE=${alphanumeric(40)}`, sample`ENIGMA_API_KEY=${'x'.repeat(40)}`],
};

export const enigmaUrlKey: Rule = {
  ...enigmaApiKey,
  id: 'enigma-url-key',
  kind: 'provider',
  keywords: ['api.enigma.io/v2/'],
  pattern: new RegExp(
    `api\\.enigma\\.io/v2/[a-z]{4,8}/(?<secret>${sequence(digitWithin(32), key).source})(?![0-9A-Za-z])`,
  ),
  examples: [
    sample`https://api.enigma.io/v2/data/${hexadecimal(32)}/us.states.ny.liquor/select/zip`,
    sample`curl https://api.enigma.io/v2/meta/${alphanumeric(53)}/us.gov.cdc.food`,
  ],
  lookalikes: [
    sample`https://api.enigma.io/v2/data/${hexadecimal(31)}/us.states.ny.liquor`,
    sample`https://api.enigma.io/v2/data/API_KEY/us.states.ny.liquor`,
  ],
};
