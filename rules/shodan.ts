import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shodanKey: Rule = {
  id: 'shodan-api-key',
  name: 'Shodan API key',
  provider: 'shodan',
  kind: 'context',
  description: 'Searches and scans at the expense of the account.',
  severity: 'medium',
  ...named({
    names: ['shodan'],
    value: alphanumeric(32),
    words: ['key', 'token', 'api', 'secret', 'init', 'access', 'private'],
  }),
  references: ['https://developer.shodan.io/api'],
  rotate: { steps: 'Reset the key on the account page.', url: 'https://account.shodan.io/' },
  examples: [sample`SHODAN_API_KEY=${alphanumeric(32)}`, sample`api = shodan.Shodan(api_key="${alphanumeric(32)}")`],
  lookalikes: [sample`SHODAN_API_KEY=${alphanumeric(30)}`, sample`shodan init <key>`],
};
