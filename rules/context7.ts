import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const context7ApiKey: Rule = {
  id: 'context7-api-key',
  name: 'Context7 API key',
  provider: 'context7',
  kind: 'provider',
  description: 'Looks up documentation, private repositories included, at the expense of its owner.',
  severity: 'medium',
  keywords: ['ctx7sk-'],
  pattern: token`ctx7sk-${uuid()}`,
  references: ['https://context7.com/docs/howto/api-keys'],
  rotate: {
    steps: 'Delete the key in the API Keys card of the dashboard, which ends it at once, then create another.',
    url: 'https://context7.com/dashboard',
  },
  examples: [
    sample`"args": ["-y", "@upstash/context7-mcp", "--api-key", "ctx7sk-${uuid()}"]`,
    sample`CONTEXT7_API_KEY=ctx7sk-${uuid()}`,
  ],
  lookalikes: [sample`CONTEXT7_API_KEY=ctx7sk-...`, sample`--api-key ctx7sk-${hexadecimal(24)}`],
};
