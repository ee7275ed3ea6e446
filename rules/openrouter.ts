import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://openrouter.ai/docs/api-reference/authentication';
const body = hexadecimal(64);

export const openrouterApiKey: Rule = {
  id: 'openrouter-api-key',
  name: 'OpenRouter API key',
  provider: 'openrouter',
  kind: 'provider',
  description: "Calls any model OpenRouter has on its account's credits; a provisioning key makes further keys.",
  severity: 'high',
  keywords: ['sk-or-v1-'],
  pattern: token`sk-or-v1-${body}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the settings, look at the activity page for calls that are not yours, then create a new one with a credit limit.',
    url: 'https://openrouter.ai/settings/keys',
  },
  examples: [
    sample`OPENROUTER_API_KEY=sk-or-v1-${body}`,
    sample`fetch('https://openrouter.ai/api/v1/chat/completions', { headers: { Authorization: 'Bearer sk-or-v1-${body}' } })`,
  ],
  lookalikes: [sample`sk-or-v1-${hexadecimal(63)}`, sample`OPENROUTER_API_KEY=sk-or-v1-${'x'.repeat(64)}`],
};
