import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const enablexAppKey: Rule = {
  id: 'enablex-app-key',
  name: 'EnableX app key',
  provider: 'enablex',
  kind: 'context',
  description: 'With the app id it makes calls, sends messages and opens rooms at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['enablex', 'enable x'],
    value: sequence(digitWithin(36), alphanumeric(36)),
    words: ['key', 'token', 'secret'],
    near: 60,
  }),
  companions: [
    {
      name: 'app id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{24})(?![0-9A-Za-z])/,
      withinLines: 8,
      isRequired: false,
    },
  ],
  references: ['https://developer.enablex.io/docs/references/apis/video-api/index/'],
  rotate: {
    steps: 'Reset the app key of the project in the portal and put it in place.',
    url: 'https://portal.enablex.io/',
  },
  examples: [
    sample`ENABLEX_APP_ID=${hexadecimal(24)}\nENABLEX_APP_KEY=${alphanumeric(36)}`,
    sample`enablex: { appId: '${hexadecimal(24)}', appKey: '${alphanumeric(36)}' }`,
  ],
  lookalikes: [sample`ENABLEX_APP_KEY=${alphanumeric(35)}`, sample`ENABLEX_APP_ID=${hexadecimal(24)}`],
};
