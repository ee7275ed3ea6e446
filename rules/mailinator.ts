import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = hexadecimal(32);

export const mailinatorApiToken: Rule = {
  id: 'mailinator-api-token',
  name: 'Mailinator API token',
  provider: 'mailinator',
  kind: 'context',
  description: 'Reads and deletes the messages of the private domain.',
  severity: 'medium',
  ...named({ names: ['mailinator'], value: token }),
  references: ['https://manybrain.github.io/m8rdocs/'],
  rotate: {
    steps: 'Make a new token on the team settings page and delete the old one.',
    url: 'https://www.mailinator.com/v4/private/team_settings.jsp',
  },
  examples: [sample`MAILINATOR_API_TOKEN=${token}`, sample`new MailinatorClient('${token}'); // mailinator token`],
  lookalikes: [sample`MAILINATOR_API_TOKEN=${hexadecimal(31)}`, sample`MAILINATOR_TOKEN=your-token`],
};
