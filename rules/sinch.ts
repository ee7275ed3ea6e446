import type { Rule } from '../src/model/rule.ts';
import { assigned, digitInLast, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
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
  keywords: ['sinch'],
  pattern: assigned({ names: ['sinch'], value: sequence(accessToken, digitInLast(32)) }),
  references: [docs],
  rotate: { steps: 'Rotate the API token of the service plan on the dashboard, look at the logs for messages that are not yours, then put the new one in place.', url: 'https://dashboard.sinch.com/sms/api/services' },
  examples: [
    sample`SINCH_API_TOKEN=${hexadecimal(32)}`,
    sample`sinch_client = Sinch(api_token='${hexadecimal(32)}')`,
    sample`"sinch": {"servicePlanToken": "${accessToken}"}`,
  ],
  lookalikes: [sample`SINCH_API_TOKEN=${hexadecimal(31)}`, sample`SINCH_API_TOKEN=${'x'.repeat(32)}`],
};
