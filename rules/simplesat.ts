import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const simplesatApiKey: Rule = {
  id: 'simplesat-api-key',
  name: 'Simplesat API token',
  provider: 'simplesat',
  kind: 'context',
  description: "Reads survey responses with the customers' data.",
  severity: 'medium',
  keywords: ['simplesat', 'simple_sat', 'simple-sat', 'simple.sat', 'simple sat'],
  pattern: assigned({ names: ['simplesat', 'simple sat'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://documenter.getpostman.com/view/457268/SVfRtnM7'],
  rotate: {
    steps: 'Delete the token under Settings, API, of Simplesat, then create one.',
    url: 'https://app.simplesat.io/',
  },
  examples: [sample`simplesat.api.key=${hexadecimal(40)}`, sample`SimplesatOptions { ApiKey = "${hexadecimal(40)}" }`],
  lookalikes: [sample`simplesat.api.key=${hexadecimal(39)}`, sample`simplesat:\n  token: <insert token>\n`],
};
