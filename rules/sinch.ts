import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64,
  hexadecimal,
  loosely,
  lowerAlphanumeric,
  named,
  sequence,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.sinch.com/docs/sms/api-reference/authentication/';
const accessToken = lowerAlphanumeric(32);

export const sinchApiToken: Rule = {
  id: 'sinch-api-token',
  name: 'Sinch API token',
  provider: 'sinch',
  kind: 'context',
  description: "Sends SMS of a service plan on the account's bill and reads what comes in.",
  severity: 'high',
  aliases: ['clxcommunications'],
  keywords: ['sinch'],
  pattern: assigned({ names: ['sinch'], value: loosely(accessToken) }),
  references: [docs],
  rotate: {
    steps:
      'Rotate the API token of the service plan on the dashboard, look at the logs for messages that are not yours, then put the new one in place.',
    url: 'https://dashboard.sinch.com/sms/api/services',
  },
  examples: [
    sample`SINCH_API_TOKEN=${hexadecimal(32)}`,
    sample`sinch_client = Sinch(api_token='${hexadecimal(32)}')`,
    sample`"sinch": {"servicePlanToken": "${accessToken}"}`,
  ],
  lookalikes: [sample`SINCH_API_TOKEN=${hexadecimal(31)}`, sample`SINCH_API_TOKEN=${'x'.repeat(32)}`],
};

const applicationSecret = sequence(base64(22), '==');

export const sinchApplicationSecret: Rule = {
  id: 'sinch-application-secret',
  name: 'Sinch application secret',
  provider: 'sinch',
  kind: 'context',
  description:
    "With the application key it places calls and verifies numbers on the account's bill, and logs in as any of the app's users.",
  severity: 'high',
  ...named({
    names: ['sinch'],
    value: applicationSecret,
    words: ['secret', 'token', 'key', 'access', 'private'],
    near: 120,
  }),
  companions: [
    {
      name: 'application key',
      pattern: /(?<![0-9A-Za-z-])(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://developers.sinch.com/docs/voice/api-reference/authentication/'],
  rotate: {
    steps: "Create a new secret on the app's page of the dashboard, put it in place, delete the leaked one.",
    url: 'https://dashboard.sinch.com/voice/apps',
  },
  examples: [
    sample`SINCH_APPLICATION_KEY=${uuid()}\nSINCH_APPLICATION_SECRET=${applicationSecret}`,
    sample`"sinch": {"key": "${uuid()}", "secret": "${applicationSecret}"}`,
  ],
  lookalikes: [sample`SINCH_APPLICATION_SECRET=${base64(20)}==`, sample`SINCH_APPLICATION_KEY=${uuid()}`],
};
