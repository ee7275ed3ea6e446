import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const formioApiKey: Rule = {
  id: 'formio-api-key',
  name: 'Form.io project API key',
  provider: 'formio',
  kind: 'context',
  description: 'Reads and changes all forms and submissions of the project.',
  severity: 'high',
  keywords: ['formio', 'form_io', 'form-io', 'form.io', 'form io'],
  pattern: assigned({ names: ['formio', 'form io'], value: sequence(digitWithin(30), base64Url(30)) }),
  references: ['https://help.form.io/developers/auth/api-keys'],
  rotate: {
    steps: 'Delete the key under Project settings, API keys, of the stage, then add one.',
    url: 'https://portal.form.io/',
  },
  examples: [
    sample`formio.api.key=${base64Url(30)}`,
    sample`curl https://acme.form.io/form -H "x-token: ${base64Url(30)}"`,
  ],
  lookalikes: [sample`formio.api.key=${base64Url(29)}`, sample`"formio": {"apiKey": "${'0'.repeat(30)}"}`],
};
