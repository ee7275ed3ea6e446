import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appsignalPushApiKey: Rule = {
  id: 'appsignal-push-api-key',
  name: 'AppSignal push API key',
  provider: 'appsignal',
  kind: 'context',
  description: 'Sends false errors and metrics into the organization.',
  severity: 'low',
  ...named({ names: ['appsignal'], value: uuid() }),
  references: ['https://docs.appsignal.com/appsignal/terminology.html'],
  rotate: {
    steps: 'Ask the support of AppSignal for a new push API key, then deploy with it.',
    url: 'https://appsignal.com/',
  },
  examples: [sample`APPSIGNAL_PUSH_API_KEY=${uuid()}`, sample`appsignal:\n  push_api_key: '${uuid()}'`],
  lookalikes: [sample`APPSIGNAL_PUSH_API_KEY=${hexadecimal(30)}`, sample`APPSIGNAL_APP_NAME=shop`],
};
