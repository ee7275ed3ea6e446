import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const n8nApiKey: Rule = {
  id: 'n8n-api-key',
  name: 'n8n API key',
  provider: 'n8n',
  kind: 'provider',
  description: 'Reads and changes workflows, which run with all credentials that are stored in the instance.',
  severity: 'critical',
  keywords: ['n8n_api_'],
  pattern: token`n8n_api_${hexadecimal(80)}`,
  references: ['https://docs.n8n.io/api/authentication/'],
  rotate: {
    steps:
      'Delete the key in the settings, look at the workflows and executions for what is not yours, then create one that expires.',
    url: 'https://docs.n8n.io/api/authentication/',
  },
  examples: [sample`X-N8N-API-KEY: n8n_api_${hexadecimal(80)}`, sample`N8N_API_KEY=n8n_api_${hexadecimal(80)}`],
  lookalikes: [sample`n8n_api_${hexadecimal(79)}`, sample`const n8n_api_key = process.env.N8N_API_KEY`],
};
