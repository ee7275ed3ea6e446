import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://console.groq.com/docs/quickstart';

export const groqApiKey: Rule = {
  id: 'groq-api-key',
  name: 'Groq API key',
  provider: 'groq',
  kind: 'provider',
  description: "Runs models on Groq on its organisation's bill.",
  severity: 'high',
  keywords: ['gsk_'],
  pattern: token`gsk_${alphanumeric(52)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key in the console, look at the usage page for calls that are not yours, then create a new one.',
    url: 'https://console.groq.com/keys',
  },
  examples: [
    sample`GROQ_API_KEY=gsk_${alphanumeric(20)}WGdyb3FY${alphanumeric(24)}`,
    sample`const groq = new Groq({ apiKey: "gsk_${alphanumeric(20)}WGdyb3FY${alphanumeric(24)}" });`,
  ],
  lookalikes: [sample`gsk_${alphanumeric(51)}`, sample`gsk_${'x'.repeat(52)}`],
};
