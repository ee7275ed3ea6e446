import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const beeboleApiToken: Rule = {
  id: 'beebole-api-token',
  name: 'BeeBole token',
  provider: 'beebole',
  kind: 'context',
  description: 'Reads and changes timesheets, people and projects of the company.',
  severity: 'medium',
  keywords: ['beebole'],
  pattern: assigned({ names: ['beebole'], value: lowerAlphanumeric(40) }),
  references: ['https://beebole.com/help/api/'],
  rotate: {
    steps: 'Generate a new token under My settings, API, in BeeBole, then update the scripts.',
    url: 'https://beebole-apps.com/',
  },
  examples: [
    sample`let beeboleApiKey: &str = "${lowerAlphanumeric(40)}";`,
    sample`curl https://beebole-apps.com/api/v2 --user-token ${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`let beeboleApiKey: &str = "${lowerAlphanumeric(39)}";`,
    sample`beeboleApiKey = process.env.BEEBOLE_API_KEY`,
  ],
};
