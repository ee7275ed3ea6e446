import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const acuitySchedulingApiKey: Rule = {
  id: 'acuity-scheduling-api-key',
  name: 'Acuity Scheduling API key',
  provider: 'acuity-scheduling',
  kind: 'context',
  description: 'With the user id it reads and books the appointments of the account and its clients.',
  severity: 'high',
  ...named({ names: ['acuity'], value: key, words: ['key', 'token', 'secret', 'basic'] }),
  references: ['https://developers.acuityscheduling.com/reference/quick-start'],
  rotate: {
    steps: 'Generate a new API key under Integrations, which ends the old one, and put it in place.',
    url: 'https://secure.acuityscheduling.com/app.php?action=settings&key=api',
  },
  examples: [
    sample`ACUITY_API_KEY=${key}`,
    sample`const acuity = Acuity.basic({ userId: 1234567, apiKey: '${key}' });`,
  ],
  lookalikes: [sample`ACUITY_API_KEY=${hexadecimal(30)}`, sample`ACUITY_USER_ID=${digits(8)}`],
};
