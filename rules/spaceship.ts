import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const spaceshipApiSecret: Rule = {
  id: 'spaceship-api-secret',
  name: 'Spaceship API secret',
  provider: 'spaceship',
  kind: 'context',
  description: 'With its key it changes domains and DNS records of the account.',
  severity: 'high',
  ...named({
    names: ['spaceship api', 'spaceship.dev'],
    value: sequence(digitWithin(64), alphanumeric(64)),
    words: ['secret'],
  }),
  references: ['https://docs.spaceship.dev/'],
  rotate: {
    steps: 'Revoke the key in the API manager, look at domains and records, then create one with fewer scopes.',
    url: 'https://www.spaceship.com/application/api-manager/',
  },
  examples: [sample`SPACESHIP_API_SECRET=${alphanumeric(64)}`, sample`spaceship_api_secret: '${alphanumeric(64)}'`],
  lookalikes: [sample`SPACESHIP_API_SECRET=${alphanumeric(40)}`, sample`SPACESHIP_API_KEY=${alphanumeric(20)}`],
};
