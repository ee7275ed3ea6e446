import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jawgAccessToken: Rule = {
  id: 'jawg-access-token',
  name: 'Jawg Maps access token',
  provider: 'jawg',
  kind: 'context',
  description: 'Uses maps at the expense of the account.',
  severity: 'low',
  ...named({ names: ['jawg'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://www.jawg.io/docs/apidocs/'],
  rotate: {
    steps: 'Delete the access token in Jawg Lab, then create one that is restricted to domains.',
    url: 'https://www.jawg.io/lab/access-tokens',
  },
  examples: [
    sample`JAWG_ACCESS_TOKEN=${alphanumeric(64)}`,
    sample`https://tile.jawg.io/jawg-sunny/{z}/{x}/{y}.png?access-token=${alphanumeric(64)}`,
  ],
  lookalikes: [sample`JAWG_ACCESS_TOKEN=${alphanumeric(50)}`, sample`JAWG_STYLE=jawg-sunny`],
};
