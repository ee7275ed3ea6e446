import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const serperApiKey: Rule = {
  id: 'serper-api-key',
  name: 'Serper API key',
  provider: 'serper',
  kind: 'context',
  description: "Searches on the owner's credits.",
  severity: 'low',
  ...named({ names: ['serper'], value: loosely(hexadecimal(40)) }),
  references: ['https://serper.dev/'],
  rotate: { steps: 'Revoke the key in the dashboard, then create one.', url: 'https://serper.dev/api-key' },
  examples: [
    sample`SERPER_API_KEY=${hexadecimal(40)}`,
    sample`curl https://google.serper.dev/search -H 'X-API-KEY: ${hexadecimal(40)}'`,
  ],
  lookalikes: [sample`SERPER_API_KEY=${hexadecimal(39)}`, sample`SERPER_API_KEY=your-serper-api-key`],
};
