import type { Rule } from '../src/model/rule.ts';
import { characterSet, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const part = (length: number): Shape => characterSet('0-9A-Fa-f', '0123456789ABCDEF', length);
const guid = (last: number): Shape => sequence(part(8), '-', part(4), '-', part(4), '-', part(4), '-', part(last));

export const clicksendSmsApiKey: Rule = {
  id: 'clicksend-sms-api-key',
  name: 'ClickSend API key',
  provider: 'clicksend',
  kind: 'context',
  description:
    'With the user name it sends SMS, voice, mail and post at the expense of the account and reads their history.',
  severity: 'high',
  ...named({
    names: ['clicksend', 'click send'],
    value: guid(12),
    words: ['key', 'token', 'secret', 'passw', 'auth'],
    near: 60,
  }),
  references: ['https://developers.clicksend.com/docs/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API credentials page (or make a subaccount a new one), put the next in place, then look at the history for messages that are not yours.',
    url: 'https://dashboard.clicksend.com/account/subaccounts',
  },
  examples: [
    sample`CLICKSEND_USERNAME=kim@acme.io\nCLICKSEND_API_KEY=${guid(12)}`,
    sample`"clicksend": {"username": "acme", "apiKey": "${guid(12)}"}`,
    sample`<add key="ClickSendApiKey" value="${guid(12)}" />`,
  ],
  lookalikes: [sample`CLICKSEND_API_KEY=${guid(11)}`, sample`CLICKSEND_MESSAGE_ID=${guid(12)}`],
};
