import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const codemagicApiToken: Rule = {
  id: 'codemagic-api-token',
  name: 'Codemagic API token',
  provider: 'codemagic',
  kind: 'context',
  description: 'Starts builds and reads their artifacts and logs, and with them what builds can reach.',
  severity: 'high',
  keywords: ['codemagic'],
  pattern: assigned({ names: ['codemagic'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
  rotate: {
    steps: 'Regenerate the token under Teams, Personal account, Integrations, Codemagic API.',
    url: 'https://codemagic.io/teams',
  },
  examples: [
    sample`ENV CODEMAGIC_KEY=${base64Url(43)}`,
    sample`curl https://api.codemagic.io/apps -H "x-auth-token: ${base64Url(43)}"`,
  ],
  lookalikes: [sample`ENV CODEMAGIC_KEY=${base64Url(42)}`, sample`codemagic_key = "${'a'.repeat(43)}"`],
};
