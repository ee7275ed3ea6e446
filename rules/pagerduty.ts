import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  hexadecimal,
  named,
  oneOf,
  sequence,
  type Shape,
  token,
  upperAlphanumeric,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Of a user (`u+`), of the account (20 characters, capitals and digits among them) or of an integration (32). */
const key: Shape = {
  ...alphanumeric(20),
  source:
    '(?:[uy]\\+[0-9A-Za-z_\\-]{18}|(?=[A-Za-z_\\-]{0,19}[0-9])(?=[^A-Z]{0,19}[A-Z])[0-9A-Za-z_\\-]{20}|[0-9a-f]{32})',
};

export const pagerdutyKey: Rule = {
  id: 'pagerduty-api-key',
  name: 'PagerDuty API key',
  provider: 'pagerduty',
  kind: 'context',
  description: 'Reads and changes schedules, services and incidents of the account.',
  severity: 'high',
  aliases: ['pdpyras', 'pypd'],
  ...named({ names: ['pagerduty', 'pager duty', 'token token'], value: key }),
  references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  rotate: {
    steps:
      'Delete the key under API Access Keys (or the integration of the service), look through the audit records, then create a new one.',
    url: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  examples: [
    sample`PAGERDUTY_TOKEN=u+${alphanumeric(18)}`,
    sample`curl -H "Authorization: Token token=${alphanumeric(20)}" https://api.pagerduty.com/users`,
    sample`pagerduty_integration_key: "${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`PAGERDUTY_TOKEN=${alphanumeric(12)}`, sample`pagerduty_service_id=PABC123`],
};

export const pagerdutyOauthToken: Rule = {
  ...pagerdutyKey,
  id: 'pagerduty-oauth-token',
  name: 'PagerDuty OAuth token',
  kind: 'provider',
  description: 'Acts on the account as an app, or as the user who authorised it, within its scopes.',
  keywords: ['pdus+_', 'pdeu+_'],
  pattern: token`${oneOf('pdus', 'pdeu')}+_${upperAlphanumeric(7)}_${uuid()}`,
  references: ['https://developer.pagerduty.com/docs/app-integration-development/oauth-functionality/'],
  rotate: {
    steps:
      'Revoke the token at the OAuth endpoint or remove the authorisation in the profile of its user, then look through the audit records.',
    url: 'https://developer.pagerduty.com/docs/app-integration-development/oauth-functionality/',
  },
  examples: [
    sample`{"access_token": "pdus+_${upperAlphanumeric(7)}_${uuid()}", "token_type": "bearer"}`,
    sample`Authorization: Bearer pdeu+_${upperAlphanumeric(7)}_${uuid()}`,
  ],
  lookalikes: [sample`pdus+_${upperAlphanumeric(6)}_${uuid()}`, sample`"access_token": "pdus+_0X..."`],
};

export const pagerdutyIntegrationKey: Rule = {
  id: 'pagerduty-integration-key',
  name: 'PagerDuty integration key',
  provider: 'pagerduty',
  kind: 'context',
  description: 'Opens and resolves incidents of the service or orchestration.',
  severity: 'medium',
  ...named({
    names: ['pager duty', 'routing key', 'integration key'],
    value: sequence('R0', upperAlphanumeric(30)),
    words: [],
  }),
  references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
  rotate: {
    steps: 'Delete the integration of the service, or its routing key, then create a new one.',
    url: 'https://support.pagerduty.com/main/docs/services-and-integrations',
  },
  examples: [
    sample`PAGERDUTY_INTEGRATION_KEY=R0${upperAlphanumeric(30)}`,
    sample`"routing_key": "R0${upperAlphanumeric(30)}"`,
  ],
  lookalikes: [
    sample`PAGERDUTY_INTEGRATION_KEY=R0${upperAlphanumeric(20)}`,
    sample`PAGERDUTY_SERVICE_ID=P${upperAlphanumeric(6)}`,
  ],
};
