import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const iconfinderApiKey: Rule = {
  id: 'iconfinder-api-key',
  name: 'Iconfinder API key',
  provider: 'iconfinder',
  kind: 'context',
  description: "Downloads icons on the owner's plan.",
  severity: 'low',
  keywords: ['iconfinder', 'icon_finder', 'icon-finder', 'icon.finder'],
  pattern: assigned({
    names: ['iconfinder', 'icon finder'],
    value: sequence(digitWithin(64), alphanumeric(64)),
    near: 90,
  }),
  references: ['https://developer.iconfinder.com/reference/overview-1'],
  rotate: {
    steps: 'Delete the API key on the API page of the Iconfinder account, then generate one.',
    url: 'https://www.iconfinder.com/account/applications',
  },
  examples: [
    sample`axios.create({ baseURL: 'https://api.iconfinder.com/v4/icons/search',\n  headers: { authorization: 'Bearer' + ' ' + '${alphanumeric(64)}' } });`,
    sample`export ICONFINDER_API_KEY="${alphanumeric(64)}"`,
    sample`curl https://api.iconfinder.com/v4/ -H "Authorization: Bearer ${alphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.iconfinder.com/v4/ -H "Authorization: Bearer ${alphanumeric(63)}"`,
    sample`ICONFINDER_API_KEY=${'x'.repeat(64)}`,
  ],
};
