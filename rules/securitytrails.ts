import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const securitytrailsApiKey: Rule = {
  id: 'securitytrails-api-key',
  name: 'SecurityTrails API key',
  provider: 'securitytrails',
  kind: 'context',
  description: "Queries DNS and domain history on the owner's quota.",
  severity: 'low',
  keywords: ['securitytrails', 'security_trails', 'security-trails', 'security.trails', 'security trails'],
  pattern: assigned({
    names: ['securitytrails', 'security trails'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://docs.securitytrails.com/docs/authentication'],
  rotate: {
    steps: 'Delete the key in the SecurityTrails account under Credentials, then create one.',
    url: 'https://securitytrails.com/app/account/credentials',
  },
  examples: [
    sample`"securitytrails": {"apiKey": "${alphanumeric(32)}"}`,
    sample`curl https://api.securitytrails.com/v1/ping -H "APIKEY: ${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.securitytrails.com/v1/ping -H "APIKEY: ${alphanumeric(31)}"`,
    sample`"securitytrails": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
