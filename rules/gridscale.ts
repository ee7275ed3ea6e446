import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gridscaleApiToken: Rule = {
  id: 'gridscale-api-token',
  name: 'gridscale API token',
  provider: 'gridscale',
  kind: 'context',
  description: 'With the id of its user it manages the servers, storage and networks of the project.',
  severity: 'critical',
  ...named({ names: ['gridscale'], value: hexadecimal(64), words: ['token'], near: 90 }),
  references: ['https://gridscale.io/en/api-documentation/'],
  rotate: {
    steps:
      'Delete the token in the panel, look through the event log, then create one that only has the rights it needs.',
    url: 'https://my.gridscale.io/APIs/',
  },
  examples: [
    sample`GRIDSCALE_TOKEN=${hexadecimal(64)}`,
    sample`provider "gridscale" {\n  uuid  = "${uuid()}"\n  token = "${hexadecimal(64)}"\n}`,
  ],
  lookalikes: [sample`GRIDSCALE_TOKEN=${hexadecimal(40)}`, sample`GRIDSCALE_UUID=${uuid()}`],
};
