import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.mixpanel.com/reference/authentication';
const secret = alphanumeric(32);

/** The token of a project, which every page holds, is what the library starts with. */
const inPage = `(?!mixpanel\\.init\\()`;

export const mixpanelSecret: Rule = {
  id: 'mixpanel-secret',
  name: 'Mixpanel API secret or service account secret',
  provider: 'mixpanel',
  kind: 'context',
  description: 'Exports all events and profiles of the project; a service account changes it too.',
  severity: 'high',
  keywords: ['mixpanel'],
  pattern: new RegExp(
    `${inPage}${assigned({ names: ['mixpanel'], value: sequence(secret, digitInLast(32)), words: ['secret', 'passw', 'service'] }).source}`,
  ),
  references: [docs, 'https://developer.mixpanel.com/reference/service-accounts'],
  rotate: {
    steps:
      "Delete the service account in the organization settings (or reset the project's API secret), then create a new one with the least role.",
    url: 'https://mixpanel.com/settings/org#serviceaccounts',
  },
  examples: [sample`MIXPANEL_API_SECRET=${hexadecimal(32)}`, sample`mixpanel_service_account_secret: '${secret}'`],
  lookalikes: [
    sample`MIXPANEL_API_SECRET=${hexadecimal(31)}`,
    sample`MIXPANEL_TOKEN=${hexadecimal(32)}`,
    sample`mixpanel.init('${hexadecimal(32)}', { debug: true })`,
  ],
};
