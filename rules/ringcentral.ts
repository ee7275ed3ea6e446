import type { Companion, Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.ringcentral.com/guide/authentication';
const secret = base64Url(43, 46);
const clientId: Companion = {
  name: 'client id',
  pattern: /(?<![\w\-])(?<part>[\w\-]{22})(?![\w\-])/,
  withinLines: 4,
  isRequired: false,
};

export const ringcentralClientSecret: Rule = {
  id: 'ringcentral-client-secret',
  name: 'RingCentral client secret',
  provider: 'ringcentral',
  kind: 'context',
  description: "With the client id and a user's credential it reads and sends messages and calls of the account.",
  severity: 'high',
  ...named({
    names: ['ringcentral', 'ring central', 'rc_app', 'rc_client'],
    value: sequence(secret, digitInLast(43)),
    words: ['secret', 'token', 'key', 'passw', 'access', 'private'],
    near: 90,
  }),
  companions: [clientId],
  references: [docs],
  rotate: {
    steps:
      'Rotate the client secret on the page of the application in the developer console and put the new one in place.',
    url: 'https://developers.ringcentral.com/my-account.html',
  },
  examples: [
    sample`RINGCENTRAL_CLIENT_ID=${base64Url(22)}\nRINGCENTRAL_CLIENT_SECRET=${secret}`,
    sample`ringcentral:\n  clientSecret: "${secret}"`,
    sample`RC_APP_CLIENT_SECRET=${secret}`,
  ],
  lookalikes: [sample`RINGCENTRAL_CLIENT_SECRET=${base64Url(42)}`, sample`RINGCENTRAL_CLIENT_SECRET=${'x'.repeat(44)}`],
};
