import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const redmineApiKey: Rule = {
  id: 'redmine-api-key',
  name: 'Redmine API key',
  provider: 'redmine',
  kind: 'context',
  description: 'Reads and changes projects and issues with the rights of its user.',
  severity: 'high',
  ...named({ names: ['redmine'], value: hexadecimal(40), words: ['key', 'token'] }),
  references: ['https://www.redmine.org/projects/redmine/wiki/rest_api'],
  rotate: {
    steps: 'Reset the API access key on the account page and put the new one in place.',
    url: 'https://www.redmine.org/projects/redmine/wiki/rest_api#Authentication',
  },
  examples: [
    sample`REDMINE_API_KEY=${hexadecimal(40)}`,
    sample`curl -H 'X-Redmine-API-Key: ${hexadecimal(40)}' https://rm.acme.dev/issues.json`,
  ],
  lookalikes: [sample`REDMINE_API_KEY=${hexadecimal(32)}`, sample`REDMINE_URL=https://rm.acme.dev`],
};
