import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.box.com/guides/authentication/';
const secret = alphanumeric(32);

export const boxClientSecret: Rule = {
  id: 'box-client-secret',
  name: 'Box client secret, developer or access token',
  provider: 'box',
  kind: 'context',
  description: 'A secret gets tokens of the app; a token reads and changes the files of its user or enterprise.',
  severity: 'high',
  keywords: ['box'],
  pattern: assigned({ names: ['box'], value: sequence(secret, digitInLast(32)), near: 64 }),
  references: [docs, 'https://developer.box.com/guides/authentication/tokens/developer-tokens/'],
  rotate: {
    steps:
      "Reset the client secret in the app's configuration (or revoke the token), put the new one in place, then look at the enterprise's events.",
    url: 'https://app.box.com/developers/console',
  },
  examples: [sample`BOX_CLIENT_SECRET=${secret}`, sample`box_developer_token: "${secret}"`],
  lookalikes: [sample`BOX_CLIENT_SECRET=${alphanumeric(31)}`, sample`SANDBOX_TOKEN=${secret}`],
};
