import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(64), digitInLast(64));

export const hybridAnalysisApiKey: Rule = {
  id: 'hybrid-analysis-api-key',
  name: 'Hybrid Analysis API key',
  provider: 'hybrid-analysis',
  kind: 'context',
  description: 'Submits files and reads reports as the user.',
  severity: 'medium',
  ...named({ names: ['hybrid analysis', 'hybridanalysis', 'falcon sandbox'], value: key, words: ['key', 'token'] }),
  references: ['https://www.hybrid-analysis.com/docs/api/v2'],
  rotate: {
    steps: 'Create another API key in the profile, which ends the old one, and put it in place.',
    url: 'https://www.hybrid-analysis.com/my-account',
  },
  examples: [sample`HYBRID_ANALYSIS_API_KEY=${key}`, sample`hybridAnalysis:\n  apiKey: ${key}`],
  lookalikes: [sample`HYBRID_ANALYSIS_API_KEY=${lowerAlphanumeric(40)}`, sample`HYBRID_ANALYSIS_KEY=your_api_key`],
};
