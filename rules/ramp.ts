import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rampClientSecret: Rule = {
  id: 'ramp-client-secret',
  name: 'Ramp client secret',
  provider: 'ramp',
  kind: 'provider',
  description:
    'With the client ID it takes tokens for the business: cards, transactions, users and what its scopes let it change.',
  severity: 'critical',
  keywords: ['ramp_sec_'],
  pattern: token`ramp_sec_${alphanumeric(48)}`,
  references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  rotate: {
    steps: 'Rotate the client secret of the developer app under Company, Developer, of Ramp.',
    url: 'https://app.ramp.com/settings/ramp-developer',
  },
  examples: [
    sample`let rampApiKey: &str = "ramp_sec_${alphanumeric(48)}";`,
    sample`<add key="RampApiKey" value="ramp_sec_${alphanumeric(48)}" />`,
  ],
  lookalikes: [sample`let rampApiKey: &str = "ramp_sec_${alphanumeric(47)}";`, sample`RAMP_API_KEY=xxxxxxxx-your-key`],
};

export const rampAccessToken: Rule = {
  ...rampClientSecret,
  id: 'ramp-access-token',
  name: 'Ramp access token',
  description:
    'Reads and changes what its scopes let it of the business: cards, transactions, users. Ends after ten days at most.',
  severity: 'high',
  keywords: ['ramp_tok_'],
  pattern: token`ramp_tok_${alphanumeric(42, 48)}`,
  rotate: {
    steps: 'Revoke the token with POST /developer/v1/token/revoke and look at what was done with it.',
    url: 'https://docs.ramp.com/developer-api/v1/authorization',
  },
  examples: [
    sample`Authorization: Bearer ramp_tok_${alphanumeric(42)}`,
    sample`{"access_token": "ramp_tok_${alphanumeric(48)}", "token_type": "bearer"}`,
  ],
  lookalikes: [sample`Authorization: Bearer ramp_tok_${alphanumeric(41)}`, sample`ramp_tok_...`],
};
