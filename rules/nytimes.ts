import type { Rule } from '../src/model/rule.ts';
import { base64Url, characterSet, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const nytimesApiKey: Rule = {
  id: 'nytimes-api-key',
  name: 'New York Times API key',
  provider: 'nytimes',
  kind: 'context',
  description: "Queries articles and archives on the owner's daily limit.",
  severity: 'low',
  ...named({
    names: ['nytimes', 'ny times', 'newyorktimes', 'new_york_times', 'new-york-times'],
    value: sequence(digitWithin(32), characterSet('\\w=\\-', alphabet, 32)),
  }),
  references: ['https://developer.nytimes.com/get-started'],
  rotate: {
    steps: 'Delete the app on the My apps page of the developer network and create one with a new key.',
    url: 'https://developer.nytimes.com/my-apps',
  },
  examples: [
    sample`https://api.nytimes.com/svc/topstories.json?api-key=${base64Url(32)}`,
    sample`NYTIMES_API_KEY=${base64Url(32)}`,
  ],
  lookalikes: [sample`NYTIMES_API_KEY=${base64Url(31)}`, sample`"nytimes": {"apiKey": "${'0'.repeat(32)}"}`],
};
