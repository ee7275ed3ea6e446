import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Two digits at least: words and names of this length have none. */
const token: Shape = {
  kind: 'shape',
  source: '(?=(?:[a-z]{0,9}[0-9]){2})(?=[0-9]{0,10}[a-z])[0-9a-z]{11}',
  sample: [...lowerAlphanumeric(7).sample, { kind: 'text', text: '4x7q' }],
};

export const myintervalsApiToken: Rule = {
  id: 'myintervals-api-token',
  name: 'Intervals (myintervals.com) API token',
  provider: 'myintervals',
  kind: 'context',
  description: 'Reads and changes times, tasks, projects and invoices as its user.',
  severity: 'medium',
  ...named({ names: ['myintervals', 'my_intervals', 'intervals api'], value: token }),
  references: ['https://www.myintervals.com/api/authentication.php'],
  rotate: {
    steps: 'Generate a new API access token under My account, API access, which ends the old one, and put it in place.',
    url: 'https://www.myintervals.com/api/',
  },
  examples: [
    sample`MYINTERVALS_API_TOKEN=${token}`,
    sample`"myintervals": {"token": "${token}"}`,
    sample`intervalsApiKey = "${token}"`,
  ],
  lookalikes: [sample`MYINTERVALS_API_TOKEN=${lowerAlphanumeric(10)}`, sample`MYINTERVALS_API_TOKEN=placeholder`],
};
