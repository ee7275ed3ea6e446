import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const immichApiKey: Rule = {
  id: 'immich-api-key',
  name: 'Immich API key',
  provider: 'immich',
  kind: 'context',
  description: 'Reads, adds and deletes photos with the rights of its user.',
  severity: 'high',
  ...named({ names: ['immich'], value: sequence(digitWithin(38), alphanumeric(38, 43)), words: ['key'] }),
  references: ['https://immich.app/docs/features/command-line-interface#obtain-the-api-key'],
  rotate: {
    steps: 'Delete the key in the account settings, then create one with fewer permissions.',
    url: 'https://immich.app/docs/features/command-line-interface#obtain-the-api-key',
  },
  examples: [sample`IMMICH_API_KEY=${alphanumeric(43)}`, sample`immich_key=${alphanumeric(42)} immich server-info`],
  lookalikes: [sample`IMMICH_API_KEY=${alphanumeric(20)}`, sample`IMMICH_VERSION=release`],
};
