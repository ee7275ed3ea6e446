import type { Rule } from '../src/model/rule.ts';
import { loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(64);

export const mesiboAppToken: Rule = {
  id: 'mesibo-app-token',
  name: 'mesibo app token',
  provider: 'mesibo',
  kind: 'context',
  description: 'Makes users, sends messages and reads those of the app.',
  severity: 'critical',
  ...named({
    names: ['mesibo'],
    value: loosely(key),
    words: ['token', 'key', 'secret', 'access', 'private'],
    near: 48,
    reach: 72,
  }),
  references: ['https://docs.mesibo.com/api/backend-api/'],
  rotate: {
    steps: 'Reset the app token in the console of mesibo, which ends the old one, then put the new one in place.',
    url: 'https://mesibo.com/console/',
  },
  examples: [sample`https://api.mesibo.com/api.php?op=useradd&token=${key}&addr=anna`, sample`MESIBO_APP_TOKEN=${key}`],
  lookalikes: [sample`MESIBO_APP_TOKEN=${lowerAlphanumeric(63)}`, sample`MESIBO_APP_TOKEN=${'x'.repeat(64)}`],
};
