import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pagerdutyKey: Rule = {
  id: 'pagerduty-api-key',
  name: 'PagerDuty API key',
  provider: 'pagerduty',
  kind: 'context',
  description: 'Reads and changes schedules, services and incidents of the account.',
  severity: 'high',
  keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'token token='],
  pattern: /(?:(?:[Pp]ager_?-?[Dd]uty|PAGER_?DUTY)[^\r\n]{0,40}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET)["']?\s{0,4}(?:=>|[:=,])\s{0,4}["']?|Token token=)(?<secret>[uy]\+[0-9A-Za-z_-]{18}|(?=[A-Za-z_-]{0,19}[0-9])(?=[^A-Z]{0,19}[A-Z])[0-9A-Za-z_-]{20}|[0-9a-f]{32})(?![0-9A-Za-z_+-])/,
  references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  rotate: { steps: 'Delete the key under API Access Keys (or the integration of the service), look through the audit records, then create a new one.', url: 'https://support.pagerduty.com/main/docs/api-access-keys' },
  examples: [sample`PAGERDUTY_TOKEN=u+${alphanumeric(18)}`, sample`curl -H "Authorization: Token token=${alphanumeric(20)}" https://api.pagerduty.com/users`, sample`pagerduty_integration_key: "${hexadecimal(32)}"`],
  lookalikes: [sample`PAGERDUTY_TOKEN=${alphanumeric(12)}`, sample`pagerduty_service_id=PABC123`],
};
