import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infobipApiKey: Rule = {
  id: 'infobip-api-key',
  name: 'Infobip API key',
  provider: 'infobip',
  kind: 'context',
  description: 'Sends messages and calls at the expense of the account.',
  severity: 'high',
  ...named({ names: ['infobip'], value: sequence(hexadecimal(32), '-', uuid()), words: [] }),
  references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
  rotate: {
    steps: 'Revoke the API key in the portal, look through what was sent, then create one with fewer scopes.',
    url: 'https://portal.infobip.com/dev/api-keys',
  },
  examples: [
    sample`INFOBIP_API_KEY=${hexadecimal(32)}-${uuid()}`,
    sample`curl https://acme.api.infobip.com/sms/2/text/advanced -H 'Authorization: App ${hexadecimal(32)}-${uuid()}'`,
  ],
  lookalikes: [sample`INFOBIP_API_KEY=${hexadecimal(32)}`, sample`INFOBIP_BASE_URL=https://acme.api.infobip.com`],
};

export const infobipHeader: Rule = {
  id: 'infobip-api-key-header',
  name: 'Infobip API key in a header',
  provider: 'infobip',
  kind: 'context',
  description: 'Sends messages at the expense of the account and reads its reports.',
  severity: 'high',
  keywords: ['uthorization: App ', 'uthorization": "App ', "uthorization': 'App "],
  pattern: new RegExp(
    `uthorization["']?: ["']?App (?<secret>${sequence(hexadecimal(32), '-', uuid()).source})(?![0-9A-Za-z\\-])`,
  ),
  references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
  rotate: {
    steps: 'Disable the API key in the portal, look at the traffic, then create another with fewer scopes.',
    url: 'https://portal.infobip.com/dev/api-keys',
  },
  examples: [
    sample`curl -H "Authorization: App ${hexadecimal(32)}-${uuid()}" https://xyz.api.acme.dev/sms/2/text/advanced`,
    sample`headers: { 'Authorization': 'App ${hexadecimal(32)}-${uuid()}' }`,
  ],
  lookalikes: [sample`Authorization: App ${hexadecimal(32)}`, sample`Authorization: App {api_key}`],
};
