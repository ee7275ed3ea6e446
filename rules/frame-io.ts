import type { Rule } from '../src/model/rule.ts';
import { base64Url, characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.frame.io/docs/getting-started/authentication';
const body = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 64);

export const frameIoDeveloperToken: Rule = {
  id: 'frame-io-developer-token',
  name: 'Frame.io developer token',
  provider: 'frame-io',
  kind: 'provider',
  description: 'Acts as its owner on the projects, videos and comments of their teams, by its scopes.',
  severity: 'high',
  keywords: ['fio-u-'],
  pattern: token`fio-u-${body}`,
  references: [docs],
  rotate: {
    steps: 'Delete the token on the developer site, then create a new one with fewer scopes.',
    url: 'https://developer.frame.io/app/tokens',
  },
  examples: [sample`FRAMEIO_TOKEN=fio-u-${body}`, sample`client = FrameioClient("fio-u-${body}")`],
  lookalikes: [sample`fio-u-${base64Url(63)}`, sample`FRAMEIO_TOKEN=fio-u-${'x'.repeat(64)}`],
};
