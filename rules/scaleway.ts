import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, upperAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scalewaySecretKey: Rule = {
  id: 'scaleway-secret-key',
  name: 'Scaleway secret key',
  provider: 'scaleway',
  kind: 'context',
  description: 'Acts as its user or application in the projects its policies name.',
  severity: 'critical',
  ...named({
    names: ['scaleway', 'scw', 'scalewaykey', 'scaleway key', 'scw.cloud'],
    value: { ...uuid(), source: '[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}' },
    words: ['secret', 'token', 'key', 'auth', 'access', 'private', 'nologin'],
    reach: 48,
  }),
  companions: [
    {
      name: 'access key',
      pattern: /(?<![0-9A-Za-z])(?<part>SCW[0-9A-Z]{17})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  rotate: {
    steps: 'Delete the API key, look through the audit trail, then create one for an application with an expiry.',
    url: 'https://console.scaleway.com/iam/api-keys',
  },
  examples: [
    sample`SCW_ID=SCW${upperAlphanumeric(17)}\nSCW_SECRET_KEY=${uuid()}\n`,
    sample`scaleway:\n  secret_key: "${uuid()}"\n`,
    sample`docker login rg.fr-par.scw.cloud/acme -u nologin -p ${uuid()}`,
  ],
  lookalikes: [sample`SCW_DEFAULT_PROJECT_ID=${uuid()}`, sample`SCW_SECRET_KEY=${hexadecimal(30)}`],
};
