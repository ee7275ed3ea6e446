import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chartmogulApiKey: Rule = {
  id: 'chartmogul-api-key',
  name: 'ChartMogul API key',
  provider: 'chartmogul',
  kind: 'context',
  description: 'Reads and changes customers, invoices and revenue of the account.',
  severity: 'high',
  keywords: ['chartmogul', 'chart_mogul', 'chart-mogul', 'chart.mogul', 'chart mogul'],
  pattern: assigned({ names: ['chartmogul', 'chart mogul'], value: loosely(hexadecimal(32)) }),
  references: ['https://dev.chartmogul.com/docs/authentication'],
  rotate: {
    steps: 'Deactivate the key under Profile, API keys, then create one that only reads where that is enough.',
    url: 'https://app.chartmogul.com/#/admin/api',
  },
  examples: [sample`CHARTMOGUL_API_KEY=${hexadecimal(32)}`, sample`ChartMogul.api_key = '${hexadecimal(32)}'`],
  lookalikes: [sample`CHARTMOGUL_API_KEY=${hexadecimal(31)}`, sample`CHARTMOGUL_TOKEN=changeme`],
};
