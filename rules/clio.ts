import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(40), digitInLast(40));

export const clioClientSecret: Rule = {
  id: 'clio-client-secret',
  name: 'Clio client secret',
  provider: 'clio',
  kind: 'context',
  description: 'Signs law firms in as the application and refreshes their tokens.',
  severity: 'high',
  ...named({ names: ['clio client', 'clio app'], value: key, words: ['secret'] }),
  references: ['https://docs.developers.clio.com/api-docs/authorization'],
  rotate: {
    steps: 'Regenerate the secret of the app in the developer portal and put it in place.',
    url: 'https://developers.clio.com/',
  },
  examples: [sample`CLIO_CLIENT_SECRET=${key}`, sample`clioAppSecret: "${key}"`],
  lookalikes: [sample`CLIO_CLIENT_ID=${alphanumeric(40)}`, sample`CLIO_CLIENT_SECRET=${alphanumeric(24)}`],
};
