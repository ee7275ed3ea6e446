import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apimetricsApiToken: Rule = {
  id: 'apimetrics-api-token',
  name: 'APImetrics token',
  provider: 'apimetrics',
  kind: 'context',
  description: 'Reads and changes API monitors, with the tokens and headers that these send.',
  severity: 'medium',
  keywords: ['apimetrics', 'api_metrics', 'api-metrics', 'api.metrics', 'api metrics'],
  pattern: assigned({ names: ['apimetrics', 'api metrics'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://apimetrics.io/docs/'],
  rotate: {
    steps: 'Delete the API key on the settings page of the APImetrics organization, then create another.',
    url: 'https://client.apimetrics.io/',
  },
  examples: [sample`--set apimetrics.apiKey=${alphanumeric(32)}`, sample`apiMetrics := "${alphanumeric(32)}"`],
  lookalikes: [sample`apiMetrics := "${alphanumeric(31)}"`, sample`apimetrics:\n  token: <insert token>\n`],
};
