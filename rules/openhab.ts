import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openhabApiToken: Rule = {
  id: 'openhab-api-token',
  name: 'openHAB API token',
  provider: 'openhab',
  kind: 'context',
  description: 'Reads and controls the home as its user.',
  severity: 'high',
  ...named({ names: ['openhab'], value: sequence('oh.', alphanumeric(1, 40), '.', alphanumeric(80, 100)), words: [] }),
  references: ['https://www.openhab.org/docs/configuration/apitokens.html'],
  rotate: {
    steps: 'Delete the API token on the profile page, then create another.',
    url: 'https://www.openhab.org/docs/configuration/apitokens.html',
  },
  examples: [
    sample`OPENHAB_TOKEN=oh.ci.${alphanumeric(80)}`,
    sample`openhab:\n  api_token: oh.home.${alphanumeric(86)}\n`,
  ],
  lookalikes: [sample`OPENHAB_TOKEN=oh.ci.${alphanumeric(40)}`, sample`OPENHAB_URL=https://openhab.acme.dev`],
};
