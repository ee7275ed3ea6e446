import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const financialmodelingprepApiKey: Rule = {
  id: 'financialmodelingprep-api-key',
  name: 'Financial Modeling Prep API key',
  provider: 'financialmodelingprep',
  kind: 'context',
  description: "Queries market and company data on the owner's plan.",
  severity: 'low',
  keywords: [
    'financialmodelingprep',
    'financialmodeling',
    'financial_modeling',
    'financial-modeling',
    'financial.modeling',
    'financial modeling',
    'fmp',
  ],
  pattern: assigned({
    names: ['financialmodelingprep', 'financial modeling', 'fmp'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://site.financialmodelingprep.com/developer/docs'],
  rotate: {
    steps: 'Regenerate the key on the dashboard of Financial Modeling Prep.',
    url: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
  },
  examples: [
    sample`https://financialmodelingprep.com/stable/quote?apikey=${alphanumeric(32)}`,
    sample`FMP_API_KEY=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`FMP_API_KEY=${alphanumeric(31)}`, sample`FINANCIALMODELINGPREP_API_KEY=${'x'.repeat(32)}`],
};
