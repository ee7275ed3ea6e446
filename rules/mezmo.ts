import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mezmoKey: Rule = {
  id: 'mezmo-key',
  name: 'Mezmo (LogDNA) ingestion or service key',
  provider: 'mezmo',
  kind: 'context',
  description: 'Writes log lines into the account; a service key reads and deletes them.',
  severity: 'medium',
  ...named({ names: ['logdna', 'mezmo'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://docs.mezmo.com/docs/ingestion-key'],
  rotate: {
    steps: 'Create another key on the page of API keys, put it in place, then delete the leaked one.',
    url: 'https://app.mezmo.com/manage/api-keys',
  },
  examples: [sample`LOGDNA_INGESTION_KEY=${hexadecimal(32)}`, sample`MEZMO_SERVICE_KEY: "${hexadecimal(32)}"`],
  lookalikes: [sample`LOGDNA_INGESTION_KEY=${hexadecimal(31)}`, sample`LOGDNA_INGESTION_KEY=<key>`],
};
