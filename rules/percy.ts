import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, oneOf, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.browserstack.com/docs/percy/get-started/set-env-var';
const value = sequence(optional(oneOf('web', 'app', 'auto', 'ss', 'vmw'), '_'), hexadecimal(64));

export const percyToken: Rule = {
  id: 'percy-token',
  name: 'Percy project token',
  provider: 'percy',
  kind: 'context',
  description: 'Uploads snapshots to the project on its plan; a full-access token also reads its builds.',
  severity: 'medium',
  ...named({ names: ['percy'], value: loosely(value), words: ['key', 'token', 'secret', 'access', 'private'] }),
  references: [docs],
  rotate: {
    steps: "Rotate the token in the project's settings and put the new one in the CI's secrets.",
    url: 'https://percy.io/',
  },
  examples: [
    sample`PERCY_TOKEN=${value}`,
    sample`env:\n  PERCY_TOKEN: ${hexadecimal(64)}`,
    sample`percyToken: "${value}"`,
  ],
  lookalikes: [sample`PERCY_TOKEN=web_${hexadecimal(63)}`, sample`PERCY_TOKEN=${'0'.repeat(64)}`],
};
