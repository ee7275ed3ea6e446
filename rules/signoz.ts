import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const signozIngestionKey: Rule = {
  id: 'signoz-ingestion-key',
  name: 'SigNoz ingestion key',
  provider: 'signoz',
  kind: 'context',
  description: 'Writes traces, logs and metrics into the account.',
  severity: 'medium',
  ...named({ names: ['signoz'], value: key, words: ['ingestion', 'key', 'token', 'secret'] }),
  references: ['https://signoz.io/docs/ingestion/signoz-cloud/keys/'],
  rotate: {
    steps: 'Delete the ingestion key in the settings, then create one with limits.',
    url: 'https://signoz.io/docs/ingestion/signoz-cloud/keys/',
  },
  examples: [
    sample`SIGNOZ_INGESTION_KEY=${key}`,
    sample`curl https://ingest.us.signoz.cloud:443/v1/logs -H 'signoz-ingestion-key: ${key}'`,
  ],
  lookalikes: [sample`SIGNOZ_INGESTION_KEY=${hexadecimal(31)}`, sample`SIGNOZ_INGESTION_KEY=<your-key>`],
};
