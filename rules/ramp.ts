import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rampClientSecret: Rule = {
  id: 'ramp-client-secret',
  name: 'Ramp client secret',
  provider: 'ramp',
  kind: 'provider',
  description: 'With the client ID it takes tokens for the business: cards, transactions, users and what its scopes let it change.',
  severity: 'critical',
  keywords: ['ramp_sec_'],
  pattern: token`ramp_sec_${alphanumeric(48)}`,
  references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  rotate: { steps: 'Rotate the client secret of the developer app under Company, Developer, of Ramp.', url: 'https://app.ramp.com/settings/ramp-developer' },
  examples: [sample`let rampApiKey: &str = "ramp_sec_${alphanumeric(48)}";`, sample`<add key="RampApiKey" value="ramp_sec_${alphanumeric(48)}" />`],
  lookalikes: [sample`let rampApiKey: &str = "ramp_sec_${alphanumeric(47)}";`, sample`RAMP_API_KEY=xxxxxxxx-your-key`],
};
