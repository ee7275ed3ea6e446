import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const plainApiKey: Rule = {
  id: 'plain-api-key',
  name: 'Plain API key',
  provider: 'plain',
  kind: 'provider',
  description: 'Reads and answers support threads and reads customers, as its permissions allow.',
  severity: 'high',
  keywords: ['plainApiKey_'],
  pattern: /(?<![0-9A-Za-z])(?<secret>plainApiKey_(?:[a-z]{2,8}_)?[0-9A-Za-z]{32,128})(?![\w-])/,
  references: ['https://www.plain.com/docs/api-reference/graphql/authentication'],
  rotate: {
    steps: 'Delete the API key of the machine user, create another with fewer permissions and put it in place.',
    url: 'https://app.plain.com/',
  },
  examples: [
    sample`PLAIN_API_KEY=plainApiKey_${hexadecimal(64)}`,
    sample`const client = new PlainClient({ apiKey: "plainApiKey_uk_${hexadecimal(64)}" });`,
  ],
  lookalikes: [sample`PLAIN_API_KEY=plainApiKey_xxx`, sample`PLAIN_API_KEY=plainApiKey_${hexadecimal(12)}`],
};
