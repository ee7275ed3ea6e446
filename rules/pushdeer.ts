import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pushdeerPushKey: Rule = {
  id: 'pushdeer-push-key',
  name: 'PushDeer push key',
  provider: 'pushdeer',
  kind: 'context',
  description: 'Sends notifications to the devices of its owner.',
  severity: 'low',
  ...named({
    names: ['pushdeer', 'push deer'],
    value: sequence('PDU', digits(1, 7), 'T', alphanumeric(20, 36)),
    words: [],
  }),
  references: ['https://github.com/easychen/pushdeer#readme'],
  rotate: {
    steps: 'Reset the key in the settings of the app, then put the new one in place.',
    url: 'https://www.pushdeer.com/dev.html',
  },
  examples: [
    sample`PUSHDEER_KEY=PDU${digits(5)}T${alphanumeric(24)}`,
    sample`https://api2.pushdeer.com/message/push?pushkey=PDU${digits(4)}T${alphanumeric(28)}&text=done`,
  ],
  lookalikes: [sample`PUSHDEER_KEY=PDU${digits(5)}T${alphanumeric(10)}`, sample`PUSHDEER_KEY=PDUxxxx`],
};
