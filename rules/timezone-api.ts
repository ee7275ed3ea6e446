import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Most are of letters alone, among which the case changes more often than in a name. */
const token: Shape = {
  ...alphanumeric(20),
  source: '(?=[A-Za-z]{0,19}[0-9]|[A-Z]{0,8}(?:[a-z]{1,12}[A-Z]{1,8}){3})[0-9A-Za-z]{20}',
};

export const timezoneApiToken: Rule = {
  id: 'timezone-api-token',
  name: 'TimezoneAPI token',
  provider: 'timezone-api',
  kind: 'context',
  description: "Looks up time zones on the owner's requests.",
  severity: 'low',
  keywords: ['timezoneapi', 'timezone_api', 'timezone-api', 'timezone.api', 'timezone api'],
  pattern: assigned({ names: ['timezoneapi', 'timezone api'], value: token }),
  references: ['https://timezoneapi.io/developers'],
  rotate: { steps: 'Renew the token on the account page of TimezoneAPI.', url: 'https://timezoneapi.io/account' },
  examples: [
    sample`TIMEZONEAPI_TOKEN: '${alphanumeric(20)}'`,
    sample`https://timezoneapi.io/api/ip/?token=${alphanumeric(20)}`,
  ],
  lookalikes: [
    sample`https://timezoneapi.io/api/ip/?token=${alphanumeric(19)}`,
    sample`timezoneApiToken: getTimezoneByAddress`,
    sample`TIMEZONEAPI_API_KEY=xxxxxxxx-your-key`,
  ],
};
