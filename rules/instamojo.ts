import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.instamojo.com/docs/authentication';
const rotate: Rotation = {
  steps:
    'Regenerate the credentials on the page of integrations, put them in place, then go over payments and refunds.',
  url: 'https://www.instamojo.com/integrations/',
};
const testKey = sequence('test_', hexadecimal(27));

export const instamojoAuthToken: Rule = {
  id: 'instamojo-auth-token',
  name: 'Instamojo private API key or auth token',
  provider: 'instamojo',
  kind: 'context',
  description: 'The pair of both asks for payments, refunds them and reads who paid.',
  severity: 'high',
  ...named({ names: ['instamojo'], value: hexadecimal(32), words: ['key', 'token', 'auth', "('", '("'] }),
  references: ['https://docs.instamojo.com/v1.1/docs', docs],
  rotate,
  examples: [
    sample`INSTAMOJO_AUTH_TOKEN=${hexadecimal(32)}`,
    sample`api = Instamojo(api_key='${hexadecimal(32)}')`,
    sample`"instamojo": {"authToken": "${hexadecimal(32)}"}`,
  ],
  lookalikes: [
    sample`INSTAMOJO_AUTH_TOKEN=${hexadecimal(31)}`,
    sample`https://www.instamojo.com/@acme/l${hexadecimal(32)}/`,
  ],
};

export const instamojoTestToken: Rule = {
  id: 'instamojo-test-token',
  name: 'Instamojo API key or auth token (test mode)',
  provider: 'instamojo',
  kind: 'context',
  description: 'Asks for payments in the test account; no money moves.',
  severity: 'low',
  ...named({ names: ['instamojo'], value: testKey, words: [], reach: 160 }),
  references: ['https://docs.instamojo.com/v1.1/docs', docs],
  rotate: { ...rotate, url: 'https://test.instamojo.com/integrations/' },
  examples: [
    sample`INSTAMOJO_API_KEY=${testKey}`,
    sample`curl https://test.instamojo.com/api/1.1/payment-requests/ -H "X-Api-Key: ${testKey}"`,
  ],
  lookalikes: [
    sample`INSTAMOJO_API_KEY=test_${hexadecimal(26)}`,
    sample`INSTAMOJO_API_KEY=test_xxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const instamojoClientSecret: Rule = {
  id: 'instamojo-client-secret',
  name: 'Instamojo client secret',
  provider: 'instamojo',
  kind: 'context',
  description: 'With the client id it takes tokens that ask for payments, refund them and read who paid.',
  severity: 'critical',
  ...named({
    names: ['instamojo'],
    value: sequence(digitWithin(128), alphanumeric(128)),
    words: ['secret'],
    near: 120,
  }),
  companions: [
    {
      name: 'client id',
      pattern: /(?<![0-9A-Za-z_-])(?<part>(?:test_)?[0-9A-Za-z]{40})(?![0-9A-Za-z_-])/,
      withinLines: 6,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate,
  examples: [
    sample`INSTAMOJO_CLIENT_ID=${alphanumeric(40)}\nINSTAMOJO_CLIENT_SECRET=${alphanumeric(128)}`,
    sample`"instamojo": {"client_id": "${alphanumeric(40)}", "client_secret": "${alphanumeric(128)}"}`,
  ],
  lookalikes: [sample`INSTAMOJO_CLIENT_SECRET=${alphanumeric(127)}`, sample`INSTAMOJO_CLIENT_ID=${alphanumeric(40)}`],
};
