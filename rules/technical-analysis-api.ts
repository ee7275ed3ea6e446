import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const technicalAnalysisApiApiKey: Rule = {
  id: 'technical-analysis-api-api-key',
  name: 'Technical Analysis API key',
  provider: 'technical-analysis-api',
  kind: 'context',
  description: "Queries market indicators on the owner's plan.",
  severity: 'low',
  keywords: [
    'technicalanalysisapi',
    'technicalanalysis',
    'technical_analysis',
    'technical-analysis',
    'technical.analysis',
    'technical analysis',
    'technicalanalysis_api',
    'technicalanalysis-api',
    'technicalanalysis.api',
    'technicalanalysis api',
  ],
  pattern: assigned({
    names: ['technicalanalysisapi', 'technical analysis', 'technicalanalysis api'],
    value: loosely(upperAlphanumeric(48)),
  }),
  references: ['https://technical-analysis-api.com/docs'],
  rotate: { steps: 'Ask the provider for another key.', url: 'https://technical-analysis-api.com/' },
  examples: [
    sample`"technicalanalysisapi": {"apiKey": "${upperAlphanumeric(48)}"}`,
    sample`ENV TECHNICALANALYSISAPI_KEY=${upperAlphanumeric(48)}`,
  ],
  lookalikes: [
    sample`ENV TECHNICALANALYSISAPI_KEY=${upperAlphanumeric(47)}`,
    sample`TECHNICALANALYSISAPI_API_KEY=xxxxxxxx-your-key`,
  ],
};
