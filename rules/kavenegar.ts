import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kavenegarApiKey: Rule = {
  id: 'kavenegar-api-key',
  name: 'Kavenegar API key',
  provider: 'kavenegar',
  kind: 'context',
  description: 'Sends SMS at the expense of the account and reads what was sent.',
  severity: 'high',
  ...named({ names: ['kavenegar'], value: sequence(upperHexadecimal(60, 90)), words: ['key', 'token', 'api'] }),
  references: ['https://kavenegar.com/rest.html'],
  rotate: {
    steps: 'Change the API key in the panel and look at what was sent.',
    url: 'https://panel.kavenegar.com/client/setting/account',
  },
  examples: [sample`KAVENEGAR_API_KEY=${upperHexadecimal(64)}`, sample`api = KavenegarAPI('${upperHexadecimal(66)}')`],
  lookalikes: [sample`KAVENEGAR_API_KEY=${upperHexadecimal(40)}`, sample`KAVENEGAR_SENDER=10004346`],
};
