import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const maptilerApiKey: Rule = {
  id: 'maptiler-api-key',
  name: 'MapTiler API key',
  provider: 'maptiler',
  kind: 'context',
  description: 'Uses maps at the expense of the account.',
  severity: 'low',
  ...named({ names: ['map tiler'], value: sequence(digitWithin(20), alphanumeric(20)), words: ['key', 'token'] }),
  references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
  rotate: {
    steps: 'Delete the key in the account, then create one that is restricted to origins.',
    url: 'https://cloud.maptiler.com/account/keys/',
  },
  examples: [
    sample`MAPTILER_KEY=${alphanumeric(20)}`,
    sample`https://api.maptiler.com/maps/streets/style.json?key=${alphanumeric(20)}`,
  ],
  lookalikes: [sample`MAPTILER_KEY=${alphanumeric(14)}`, sample`MAPTILER_STYLE=streets`],
};
