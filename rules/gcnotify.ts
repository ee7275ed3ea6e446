import type { Rule } from '../src/model/rule.ts';
import { base64Url, sequence, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://documentation.notification.canada.ca/en/start.html';
const value = sequence('gcntfy-', base64Url(1, 80), '-', uuid(), '-', uuid());

export const gcnotifyApiKey: Rule = {
  id: 'gcnotify-api-key',
  name: 'GC Notify API key',
  provider: 'gcnotify',
  kind: 'provider',
  description: 'Sends mail and text messages as a service of the government of Canada and reads those sent.',
  severity: 'critical',
  keywords: ['gcntfy-'],
  pattern: token`${value}`,
  references: [docs],
  rotate: {
    steps:
      'Revoke the key on the API integration page of the service, create a new one and put it in place, then look at the messages sent.',
    url: 'https://notification.canada.ca/',
  },
  examples: [
    sample`NOTIFY_API_KEY=gcntfy-main-${uuid()}-${uuid()}`,
    sample`Authorization: ApiKey-v1 gcntfy-my_key-${uuid()}-${uuid()}`,
  ],
  lookalikes: [sample`gcntfy-main-${uuid()}`, sample`gcntfy-notify-test-key-11111`],
};
