import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = hexadecimal(64);

export const crispApiKey: Rule = {
  id: 'crisp-api-key',
  name: 'Crisp API key',
  provider: 'crisp',
  kind: 'context',
  description: 'With its identifier it reads and answers the conversations of the website.',
  severity: 'high',
  ...named({
    names: ['crisp_', 'crispapi', 'crisptoken', 'crispkey', 'crisp.chat'],
    value,
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
  rotate: {
    steps: 'Roll the token of the plugin in the marketplace, then put the new one in place.',
    url: 'https://marketplace.crisp.chat/',
  },
  examples: [sample`CRISP_API_KEY=${value}`, sample`crispToken: '${value}'`],
  lookalikes: [sample`CRISP_API_KEY=${hexadecimal(63)}`, sample`CRISP_API_KEY=your-crisp-api-key-here`],
};
