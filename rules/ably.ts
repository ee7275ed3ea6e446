import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const apiKey = sequence(base64Url(6), '.', base64Url(6), ':', base64Url(43));

export const ablyApiKey: Rule = {
  id: 'ably-api-key',
  name: 'Ably API key',
  provider: 'ably',
  kind: 'context',
  description: 'Publishes to channels and reads them, within the capabilities of the key.',
  severity: 'high',
  ...named({ names: ['ably'], value: apiKey, words: [] }),
  references: ['https://ably.com/docs/auth/basic'],
  rotate: {
    steps: "Revoke the key in the app's settings, then create one of fewer capabilities and hand out tokens instead.",
    url: 'https://ably.com/accounts',
  },
  examples: [sample`ABLY_API_KEY=${apiKey}`, sample`new Ably.Realtime('${apiKey}')`],
  lookalikes: [sample`ABLY_API_KEY=${base64Url(6)}.${base64Url(6)}`, sample`probably the key: ${base64Url(6)}`],
};
