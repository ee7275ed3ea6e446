import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const autokloseApiKey: Rule = {
  id: 'autoklose-api-key',
  name: 'Autoklose API key',
  provider: 'autoklose',
  kind: 'context',
  description: "Reads contacts and campaigns and starts e-mail sequences in the owner's name.",
  severity: 'medium',
  keywords: ['autoklose'],
  pattern: assigned({ names: ['autoklose'], value: sequence(digitWithin(32), base64Url(32)) }),
  references: ['https://api.aklab.io/'],
  rotate: {
    steps: 'Regenerate the token on the Integrations page of the Autoklose settings.',
    url: 'https://app.autoklose.com/',
  },
  examples: [sample`AUTOKLOSE_TOKEN: '${base64Url(32)}'`, sample`"AUTOKLOSE_ACCESS_TOKEN": "${base64Url(32)}",`],
  lookalikes: [sample`"AUTOKLOSE_ACCESS_TOKEN": "${base64Url(31)}",`, sample`autoklose:\n  token: <insert token>\n`],
};
