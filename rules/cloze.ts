import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clozeApiKey: Rule = {
  id: 'cloze-api-key',
  name: 'Cloze API key',
  provider: 'cloze',
  kind: 'context',
  description: 'Reads and changes the people, companies, projects and correspondence of its user.',
  severity: 'high',
  /** A gap in a text is a cloze too. */
  ...named({
    names: ['cloze'],
    value: hexadecimal(32),
    words: ['api_key', 'apikey', 'api-key', 'api key', 'token', 'secret'],
    near: 90,
  }),
  references: ['https://developer.cloze.com/', 'https://help.cloze.com/article/2176-cloze-public-apis'],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, Cloze API, then create one.',
    url: 'https://www.cloze.com/app/settings',
  },
  examples: [
    sample`CLOZE_API_KEY=${hexadecimal(32)}`,
    sample`https://api.cloze.com/v1/people/find?user=kim@acme.io&api_key=${hexadecimal(32)}`,
    sample`clozeApiKey: "${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`CLOZE_API_KEY=${hexadecimal(31)}`, sample`{"card": "cloze", "md5": "${hexadecimal(32)}"}`],
};
