import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const todoistApiToken: Rule = {
  id: 'todoist-api-token',
  name: 'Todoist API token',
  provider: 'todoist',
  kind: 'context',
  description: 'Reads and changes all tasks and projects of its owner.',
  severity: 'medium',
  keywords: ['todoist'],
  pattern: assigned({ names: ['todoist'], value: lowerAlphanumeric(40) }),
  references: ['https://developer.todoist.com/rest/v2/#authorization'],
  rotate: {
    steps: 'Issue a new API token under Settings, Integrations, Developer, of Todoist; the old one ends.',
    url: 'https://app.todoist.com/app/settings/integrations/developer',
  },
  examples: [
    sample`let todoistApiKey: &str = "${lowerAlphanumeric(40)}";`,
    sample`curl https://api.todoist.com/rest/v2/ -H "Authorization: Bearer ${lowerAlphanumeric(40)}"`,
  ],
  lookalikes: [sample`uses: todoist/actions@${hexadecimal(40)}`, sample`TODOIST_API_TOKEN=${lowerAlphanumeric(39)}`],
};

export const todoistClientSecret: Rule = {
  id: 'todoist-client-secret',
  name: 'Todoist client secret',
  provider: 'todoist',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's users and forges its webhooks.",
  severity: 'high',
  keywords: ['todoist'],
  pattern: assigned({
    names: ['todoist'],
    value: hexadecimal(32),
    words: ['client_secret', 'client-secret', 'clientsecret'],
  }),
  references: ['https://developer.todoist.com/api/v1/#tag/Authorization'],
  rotate: {
    steps: 'Make a new client secret in the app management console and put it in place.',
    url: 'https://developer.todoist.com/appconsole.html',
  },
  examples: [
    sample`TODOIST_CLIENT_SECRET=${hexadecimal(32)}`,
    sample`todoist:\n  client_secret: "${hexadecimal(32)}"\n`,
  ],
  lookalikes: [sample`TODOIST_CLIENT_SECRET=${hexadecimal(30)}`, sample`TODOIST_CLIENT_ID=${hexadecimal(32)}`],
};
