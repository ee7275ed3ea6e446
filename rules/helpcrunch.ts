import type { Rule } from '../src/model/rule.ts';
import { base64, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base64(300, 360), optional('='), optional('='));

export const helpcrunchApiKey: Rule = {
  id: 'helpcrunch-api-key',
  name: 'HelpCrunch API key',
  provider: 'helpcrunch',
  kind: 'context',
  description: 'Reads and changes the customers and chats of the organization.',
  severity: 'high',
  ...named({
    names: ['helpcrunch', 'help crunch'],
    value: key,
    words: ['key', 'token', 'bearer', 'secret'],
    near: 40,
    reach: 64,
  }),
  references: ['https://docs.helpcrunch.com/en/rest-api-v1/introduction-rest-api-v1'],
  rotate: {
    steps: 'Delete the key under Settings, Developers, Public API, then create one.',
    url: 'https://app.helpcrunch.com/settings/developers/api',
  },
  examples: [
    sample`HELPCRUNCH_API_KEY=${base64(328)}`,
    sample`curl https://api.helpcrunch.com/v1/customers -H "Authorization: Bearer ${base64(328)}"`,
  ],
  lookalikes: [sample`HELPCRUNCH_API_KEY=${base64(120)}`, sample`HELPCRUNCH_API_KEY=your-api-key`],
};
