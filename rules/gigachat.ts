import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gigachatCredentials: Rule = {
  id: 'gigachat-credentials',
  name: 'GigaChat authorization key',
  provider: 'gigachat',
  kind: 'context',
  description: 'Gets access tokens that run models at the expense of the account.',
  severity: 'high',
  ...named({ names: ['gigachat'], value: sequence(base64(98), '=='), words: ['credential', 'key', 'auth', 'token'] }),
  references: ['https://developers.sber.ru/docs/ru/gigachat/quickstart/ind-using-api'],
  rotate: {
    steps: 'Get a new key in the project settings of the studio, which ends the old one.',
    url: 'https://developers.sber.ru/studio/workspaces',
  },
  examples: [
    sample`GIGACHAT_CREDENTIALS=${base64(98)}==`,
    sample`giga = GigaChat(credentials="${base64(98)}==", verify_ssl_certs=False)`,
  ],
  lookalikes: [sample`GIGACHAT_CREDENTIALS=${base64(60)}==`, sample`GIGACHAT_SCOPE=GIGACHAT_API_PERS`],
};
