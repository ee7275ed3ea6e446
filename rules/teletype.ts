import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, hexadecimal, named, optional, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(unlike(hexadecimal(32)), digitWithin(32), base64Url(32), optional(base64Url(32)));

export const teletypeApiToken: Rule = {
  id: 'teletype-api-token',
  name: 'Teletype (teletype.app) API token',
  provider: 'teletype',
  kind: 'context',
  description: 'Reads the dialogs of the project and writes to its customers.',
  severity: 'high',
  ...named({ names: ['teletype'], value: key, near: 48, reach: 72 }),
  references: ['https://teletype.app/help/api/'],
  rotate: {
    steps: 'Reset the token under Settings, Public API, of the project, then put the new one in place.',
    url: 'https://panel.teletype.app/',
  },
  examples: [
    sample`TELETYPE_TOKEN=${base64Url(64)}`,
    sample`curl https://api.teletype.app/public/api/v1/messages -H "X-Auth-Token: ${base64Url(64)}"`,
  ],
  lookalikes: [sample`TELETYPE_TOKEN=${base64Url(63)}`, sample`teletype token ${hexadecimal(32)}`],
};
