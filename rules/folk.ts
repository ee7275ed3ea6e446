import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('FOLK', alphanumeric(28), digitInLast(28));

export const folkApiKey: Rule = {
  id: 'folk-api-key',
  name: 'folk API key',
  provider: 'folk',
  kind: 'context',
  description: 'Reads and changes contacts and companies of the workspace.',
  severity: 'high',
  ...named({
    names: ['folk api', 'folk key', 'folk token', 'folk.app'],
    value: key,
    words: ['key', 'token', 'bearer'],
  }),
  references: ['https://developer.folk.app/'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, create another and put it in place.',
    url: 'https://app.folk.app/',
  },
  examples: [sample`FOLK_API_KEY=${key}`, sample`folkApiKey: "${key}"`],
  lookalikes: [sample`FOLK_API_KEY=FOLK${alphanumeric(12)}`, sample`FOLK_API_KEY=FOLK_YOUR_API_KEY`],
};
