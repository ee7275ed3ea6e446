import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(40), digitInLast(40));

export const yotpoSecretKey: Rule = {
  id: 'yotpo-secret-key',
  name: 'Yotpo secret key',
  provider: 'yotpo',
  kind: 'context',
  description: 'Reads and changes reviews and customers of the shop, together with the app key.',
  severity: 'high',
  ...named({ names: ['yotpo'], value: key, words: ['secret'], near: 90 }),
  references: ['https://apidocs.yotpo.com/reference/authentication'],
  rotate: {
    steps: 'Generate a new secret key in the store settings and put it in place.',
    url: 'https://reviews.yotpo.com/',
  },
  examples: [sample`YOTPO_SECRET_KEY=${key}`, sample`yotpoSecretKey: "${key}"`],
  lookalikes: [sample`YOTPO_APP_KEY=${alphanumeric(40)}`, sample`YOTPO_SECRET_KEY=${alphanumeric(24)}`],
};
