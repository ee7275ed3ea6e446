import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tomtomApiKey: Rule = {
  id: 'tomtom-api-key',
  name: 'TomTom API key',
  provider: 'tomtom',
  kind: 'context',
  description: "Calls maps, routing and search on the owner's bill.",
  severity: 'low',
  keywords: ['tomtom', 'tom_tom', 'tom-tom', 'tom.tom', 'tom tom'],
  pattern: assigned({ names: ['tomtom', 'tom tom'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/'],
  rotate: {
    steps: 'Delete the key on the TomTom developer dashboard, then create one limited to your domains.',
    url: 'https://developer.tomtom.com/user/me/apps',
  },
  examples: [
    sample`ENV TOMTOM_KEY=${alphanumeric(32)}`,
    sample`https://api.tomtom.com/search/2/search/rome.json?key=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`ENV TOMTOM_KEY=${alphanumeric(31)}`, sample`TOMTOM_TOKEN=changeme`],
};
