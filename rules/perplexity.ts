import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.perplexity.ai/guides/getting-started';
const body = alphanumeric(48);

export const perplexityApiKey: Rule = {
  id: 'perplexity-api-key',
  name: 'Perplexity API key',
  provider: 'perplexity',
  kind: 'provider',
  description: "Calls the Sonar models on its account's prepaid credit.",
  severity: 'high',
  keywords: ['pplx-'],
  pattern: token`pplx-${body}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key in the API settings, look at the usage metrics, then create a new one.',
    url: 'https://www.perplexity.ai/account/api/keys',
  },
  examples: [sample`PERPLEXITY_API_KEY=pplx-${body}`, sample`headers = {"Authorization": "Bearer pplx-${body}"}`],
  lookalikes: [
    sample`pplx-${alphanumeric(47)}`,
    sample`PPLX_API_KEY=pplx-${'x'.repeat(48)}`,
    sample`model: pplx-70b-online`,
  ],
};
