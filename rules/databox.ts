import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const databoxApiToken: Rule = {
  id: 'databox-api-token',
  name: 'Databox push token',
  provider: 'databox',
  kind: 'context',
  description: 'Pushes false metrics into the data source.',
  severity: 'low',
  keywords: ['databox'],
  pattern: assigned({ names: ['databox'], value: lowerAlphanumeric(21) }),
  references: ['https://developers.databox.com/authentication/'],
  rotate: {
    steps: "Delete the data source's token in the Data manager of Databox, then create one.",
    url: 'https://app.databox.com/datasources',
  },
  examples: [
    sample`"databox": {"apiKey": "${lowerAlphanumeric(21)}"}`,
    sample`Databox.configure { |c| c.push_token = '${lowerAlphanumeric(21)}' }`,
  ],
  lookalikes: [
    sample`Databox.configure { |c| c.push_token = '${lowerAlphanumeric(20)}' }`,
    sample`databox_key = "${'a'.repeat(21)}"`,
  ],
};
