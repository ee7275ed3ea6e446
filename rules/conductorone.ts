import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const conductoroneClientSecret: Rule = {
  id: 'conductorone-client-secret',
  name: 'ConductorOne client secret',
  provider: 'conductorone',
  kind: 'provider',
  description: 'Manages who has access to what, as the user who made it.',
  severity: 'critical',
  keywords: ['secret-token:conductorone.com:'],
  pattern: /(?<secret>secret-token:conductorone\.com:v\d:[\w-]{80,600}={0,2})(?![\w-])/,
  references: ['https://www.conductorone.com/docs/product/cli/api-keys/'],
  rotate: {
    steps:
      'Delete the API key in the settings of the user, look through the audit log, and create another that expires.',
    url: 'https://www.conductorone.com/docs/product/cli/api-keys/',
  },
  examples: [
    sample`CONDUCTORONE_CLIENT_SECRET=secret-token:conductorone.com:v1:${base64Url(180)}`,
    sample`client_secret = "secret-token:conductorone.com:v1:${base64Url(200)}"`,
  ],
  lookalikes: [
    sample`CONDUCTORONE_CLIENT_SECRET=secret-token:conductorone.com:v1:...`,
    sample`CONDUCTORONE_CLIENT_ID=strange-hydra-68836@acme.conductor.one/pcc`,
  ],
};
