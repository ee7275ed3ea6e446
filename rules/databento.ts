import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const databentoApiKey: Rule = {
  id: 'databento-api-key',
  name: 'Databento API key',
  provider: 'databento',
  kind: 'provider',
  description: "Downloads market data on the owner's bill.",
  severity: 'medium',
  keywords: ['db-'],
  pattern: token`db-${alphanumeric(29)}`,
  references: ['https://databento.com/docs/api-reference-historical/basics/authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Databento portal, then create one.',
    url: 'https://databento.com/portal/keys',
  },
  examples: [
    sample`define('DATABENTO_API_KEY', 'db-${alphanumeric(29)}');`,
    sample`DATABENTO_API_KEY=db-${alphanumeric(29)}`,
  ],
  lookalikes: [
    sample`define('DATABENTO_API_KEY', 'db-${alphanumeric(28)}');`,
    sample`"databento": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
