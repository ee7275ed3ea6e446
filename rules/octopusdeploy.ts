import type { Rule } from '../src/model/rule.ts';
import { upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const octopusApiKey: Rule = {
  id: 'octopusdeploy-api-key',
  name: 'Octopus Deploy API key',
  provider: 'octopusdeploy',
  kind: 'provider',
  description: 'Acts as its owner: deploys releases and changes projects and their variables.',
  severity: 'critical',
  keywords: ['API-'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>API-(?=[A-Z]{0,28}[0-9])(?=[0-9]{0,28}[A-Z])[0-9A-Z]{25,31})(?![0-9A-Za-z_-])/,
  references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
  rotate: {
    steps:
      'Revoke the key in the profile under My API keys, look through the audit trail, then create one that expires.',
    url: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
  examples: [
    sample`octopus_api_key = "API-${upperAlphanumeric(26)}"`,
    sample`curl -H "X-Octopus-ApiKey: API-${upperAlphanumeric(29)}" https://acme.octopus.app/api/users/me`,
  ],
  lookalikes: [sample`API-${upperAlphanumeric(20)}`, sample`API-GUIDELINES-FOR-EVERYBODY`],
};
