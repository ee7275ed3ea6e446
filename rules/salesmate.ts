import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.salesmate.io/docs/authentication';
const value: Shape = { ...uuid(), source: `${uuid().source}(?:-${uuid().source})?` };

export const salesmateAccessToken: Rule = {
  id: 'salesmate-access-token',
  name: 'Salesmate access key',
  provider: 'salesmate',
  kind: 'context',
  description: 'Acts as its user in the CRM: reads and changes contacts, companies and deals.',
  severity: 'high',
  ...named({
    names: ['salesmate'],
    value,
    words: ['token', 'key', 'session', 'secret', 'access', 'private'],
    near: 100,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the keys under Profile, My account, Access keys, and put them in place.',
    url: 'https://developer.salesmate.io/docs/authentication',
  },
  examples: [
    sample`SALESMATE_ACCESS_TOKEN=${value}`,
    sample`fetch("https://acme.salesmate.io/apis/core/v4/users", { headers: { accessToken: "${uuid()}-${uuid()}" } })`,
  ],
  lookalikes: [
    sample`SALESMATE_ACCESS_TOKEN=${hexadecimal(32)}`,
    sample`SALESMATE_ACCESS_TOKEN=your-salesmate-access-token`,
  ],
};
