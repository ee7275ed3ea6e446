import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const retellAiApiKey: Rule = {
  id: 'retell-ai-api-key',
  name: 'Retell AI API key',
  provider: 'retell-ai',
  kind: 'provider',
  description: "Makes calls with the account's agents on its bill and reads recordings and transcripts.",
  severity: 'high',
  keywords: ['key_'],
  pattern: token`key_${hexadecimal(28)}`,
  references: ['https://docs.retellai.com/accounts/api-keys-overview'],
  rotate: {
    steps: 'Delete the key under API keys of the Retell dashboard, then create one.',
    url: 'https://dashboard.retellai.com/apiKey',
  },
  examples: [
    sample`<add key="RetellAiApiKey" value="key_${hexadecimal(28)}" />`,
    sample`define('RETELL_AI_API_KEY', 'key_${hexadecimal(28)}');`,
  ],
  lookalikes: [
    sample`define('RETELL_AI_API_KEY', 'key_${hexadecimal(27)}');`,
    sample`retell-ai:\n  token: <insert token>\n`,
  ],
};
