import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const onfidoApiToken: Rule = {
  id: 'onfido-api-token',
  name: 'Onfido API token',
  provider: 'onfido',
  kind: 'provider',
  description: "Reads applicants' identity documents and checks and starts others; a sandbox token reaches test data.",
  severity: 'critical',
  keywords: ['api_live', 'api_sandbox'],
  pattern: token`${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
  references: ['https://documentation.onfido.com/api/latest/#authentication'],
  rotate: {
    steps: 'Revoke the token under Developers, Tokens, of the Onfido dashboard, then generate one.',
    url: 'https://dashboard.onfido.com/api/tokens',
  },
  examples: [
    sample`--set onfido.apiKey=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
    sample`ONFIDO_API_TOKEN=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
  ],
  lookalikes: [
    sample`ONFIDO_API_TOKEN=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(31)}`,
    sample`onfido:\n  token: <insert token>\n`,
  ],
};

export const onfidoLegacyToken: Rule = {
  ...onfidoApiToken,
  id: 'onfido-legacy-api-token',
  name: 'Onfido API token (without region)',
  kind: 'context',
  ...named({
    names: ['onfido', 'token token'],
    value: sequence(oneOf('live_', 'test_'), base64Url(32), digitInLast(32)),
  }),
  examples: [
    sample`ONFIDO_API_TOKEN=live_${base64Url(32)}`,
    sample`curl https://api.onfido.com/v3/applicants/ -H 'Authorization: Token token=test_${base64Url(32)}'`,
  ],
  lookalikes: [sample`ONFIDO_API_TOKEN=live_${base64Url(31)}`, sample`Authorization: Token token=test_token`],
};
