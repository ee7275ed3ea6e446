import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stadiaMapsApiKey: Rule = {
  id: 'stadia-maps-api-key',
  name: 'Stadia Maps API key',
  provider: 'stadia-maps',
  kind: 'context',
  description: 'Uses maps and routes at the expense of the account.',
  severity: 'low',
  ...named({ names: ['stadia'], value: uuid() }),
  references: ['https://docs.stadiamaps.com/authentication/'],
  rotate: {
    steps: 'Delete the API key in the dashboard, then use domain authentication where pages show it.',
    url: 'https://client.stadiamaps.com/',
  },
  examples: [
    sample`STADIA_API_KEY=${uuid()}`,
    sample`https://tiles.stadiamaps.com/styles/alidade_smooth.json?api_key=${uuid()}`,
  ],
  lookalikes: [sample`STADIA_API_KEY=${hexadecimal(30)}`, sample`STADIA_STYLE=alidade_smooth`],
};
