import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const auddApiToken: Rule = {
  id: 'audd-api-token',
  name: 'AudD API token',
  provider: 'audd',
  kind: 'context',
  description: "Recognises music on the owner's requests.",
  severity: 'low',
  keywords: ['audd'],
  pattern: assigned({
    names: ['audd'],
    value: { ...hexadecimal(32), source: `${digitWithin(32).source}[0-9A-Za-z\\-]{32}` },
  }),
  references: ['https://docs.audd.io/'],
  rotate: {
    steps: 'Ask for a new token on the AudD dashboard and replace the old one.',
    url: 'https://dashboard.audd.io/',
  },
  examples: [
    sample`AUDD_API_KEY=${hexadecimal(32)}`,
    sample`curl https://api.audd.io/ -F api_token=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`AUDD_API_KEY=${hexadecimal(31)}`, sample`audd_key = "${'a'.repeat(32)}"`],
};
