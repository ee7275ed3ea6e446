import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const timezoneApiToken: Rule = {
  id: 'timezone-api-token',
  name: 'TimezoneAPI token',
  provider: 'timezone-api',
  kind: 'context',
  description: "Looks up time zones on the owner's requests.",
  severity: 'low',
  keywords: ['timezoneapi', 'timezone_api', 'timezone-api', 'timezone.api', 'timezone api'],
  pattern: assigned({ names: ['timezoneapi', 'timezone api'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: ['https://timezoneapi.io/developers'],
  rotate: { steps: 'Renew the token on the account page of TimezoneAPI.', url: 'https://timezoneapi.io/account' },
  examples: [
    sample`TIMEZONEAPI_TOKEN: '${alphanumeric(20)}'`,
    sample`https://timezoneapi.io/api/ip/?token=${alphanumeric(20)}`,
  ],
  lookalikes: [
    sample`https://timezoneapi.io/api/ip/?token=${alphanumeric(19)}`,
    sample`TIMEZONEAPI_API_KEY=xxxxxxxx-your-key`,
  ],
};
