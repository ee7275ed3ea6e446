import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const group = alphanumeric(5);

export const nextcloudAppPassword: Rule = {
  id: 'nextcloud-app-password',
  name: 'Nextcloud app password',
  provider: 'nextcloud',
  kind: 'context',
  description: 'Reads and changes the files, calendars and contacts of its owner.',
  severity: 'high',
  ...named({
    names: ['nextcloud', 'next cloud', 'webdav', 'caldav'],
    value: sequence(group, '-', group, '-', group, '-', group, '-', group),
    words: ['passw', 'pwd', 'token', 'secret', 'auth', '-u'],
  }),
  references: ['https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html'],
  rotate: {
    steps: 'Revoke the app password under Security of the personal settings, then create one.',
    url: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  },
  examples: [
    sample`NEXTCLOUD_PASSWORD=${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}`,
    sample`nextcloud:\n  app_password: ${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}`,
  ],
  lookalikes: [
    sample`NEXTCLOUD_PASSWORD=${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}-${alphanumeric(5)}`,
    sample`NEXTCLOUD_PASSWORD=xxxxx-xxxxx-xxxxx-xxxxx-xxxxx`,
  ],
};
