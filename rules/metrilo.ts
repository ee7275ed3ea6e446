import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const metriloApiToken: Rule = {
  id: 'metrilo-api-token',
  name: 'Metrilo project key',
  provider: 'metrilo',
  kind: 'context',
  description: "Sends false orders and visitors to the project's analytics.",
  severity: 'medium',
  ...named({ names: ['metrilo', 'trk.mtrl.me'], value: loosely(lowerAlphanumeric(16)) }),
  references: ['https://metrilo.docs.apiary.io/'],
  rotate: {
    steps: "Ask for a new project key in the Metrilo settings, then update the shop's plugin.",
    url: 'https://app.metrilo.com/',
  },
  examples: [sample`const metriloToken = '${hexadecimal(16)}';`, sample`$metriloKey = "${hexadecimal(16)}";`],
  lookalikes: [sample`const metriloToken = '${hexadecimal(15)}';`, sample`metrilo:\n  token: <insert token>\n`],
};
