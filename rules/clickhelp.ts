import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://clickhelp.com/software-documentation-tool/user-manual/';
const key = alphanumeric(24);

export const clickhelpApiKey: Rule = {
  id: 'clickhelp-api-key',
  name: 'ClickHelp API key',
  provider: 'clickhelp',
  kind: 'context',
  description: 'Acts as its user: reads, changes and publishes the documentation.',
  severity: 'high',
  ...named({ names: ['clickhelp'], value: sequence(key, digitInLast(24)), near: 48 }),
  references: [docs],
  rotate: {
    steps: "Generate a new API key in the user's profile and put it in place; the old one ends.",
    url: 'https://clickhelp.com/software-documentation-tool/user-manual/',
  },
  examples: [sample`CLICKHELP_API_KEY=${key}`, sample`clickhelp:\n  login: docs@acme.io\n  api-key: ${key}`],
  lookalikes: [sample`CLICKHELP_API_KEY=${alphanumeric(23)}`, sample`CLICKHELP_API_KEY=${'x'.repeat(24)}`],
};
