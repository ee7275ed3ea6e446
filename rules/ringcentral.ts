import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

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

export const ringcentralJwt: Rule = {
  id: 'ringcentral-jwt',
  name: 'RingCentral JWT credential',
  provider: 'ringcentral',
  kind: 'provider',
  description: 'With any app of its owner it signs in as that person: calls, messages, recordings.',
  severity: 'critical',
  keywords: [
    'BsYXRmb3JtLnJpbmdjZW50cmFsLmNvbS9',
    'wbGF0Zm9ybS5yaW5nY2VudHJhbC5jb20v',
    'cGxhdGZvcm0ucmluZ2NlbnRyYWwuY29tL',
  ],
  entropy: 0,
  structure: 'jwt',
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,200}\.eyJ[\w-]{0,300}(?:BsYXRmb3JtLnJpbmdjZW50cmFsLmNvbS9|wbGF0Zm9ybS5yaW5nY2VudHJhbC5jb20v|cGxhdGZvcm0ucmluZ2NlbnRyYWwuY29tL)[\w-]{0,600}\.[\w-]{342})(?![\w-])/,
  references: ['https://developers.ringcentral.com/guide/authentication/jwt/create-jwt'],
  rotate: {
    steps: 'Delete the JWT credential, look at the call log and messages, then create one that expires, for one app.',
    url: 'https://developers.ringcentral.com/console/my-credentials',
  },
  examples: [
    sample`RINGCENTRAL_JWT=${encoded('base64url', '{"kid":"', alphanumeric(21), '","typ":"JWT","alg":"RS256"}')}.${encoded('base64url', '{"aud":"https://platform.ringcentral.com/restapi/oauth/token","sub":"', digits(9), '","iss":"https://platform.ringcentral.com","exp":3700000000}')}.${base64Url(342)}`,
    sample`await platform.login({ jwt: '${encoded('base64url', '{"kid":"', alphanumeric(21), '","typ":"JWT","alg":"RS256"}')}.${encoded('base64url', '{"sub":"', digits(9), '","aud":"https://platform.ringcentral.com/restapi/oauth/token","exp":3700000000}')}.${base64Url(342)}' })`,
  ],
  lookalikes: [
    sample`RINGCENTRAL_JWT=eyJ${alphanumeric(30)}.eyJ${alphanumeric(60)}`,
    sample`RINGCENTRAL_SERVER_URL=https://platform.ringcentral.com`,
  ],
};
