import type { Rule } from '../src/model/rule.ts';
import { base64Url, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"iss":"user","jti":"at-', lowerAlphanumeric(15), '"}');

export const scalrApiToken: Rule = {
  id: 'scalr-api-token',
  name: 'Scalr API token',
  provider: 'scalr',
  kind: 'provider',
  description:
    'Acts as its user or service account: runs Terraform, reads state and variables, and changes environments.',
  severity: 'critical',
  keywords: ['eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'],
  pattern: /(?<![\w\-.])(?<secret>eyJ[\w-]{10,80}\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[\w-]{12,60}\.[\w-]{43})(?![\w-])/,
  structure: 'jwt',
  references: ['https://docs.scalr.io/reference/api-tokens'],
  rotate: {
    steps:
      "Delete the token in the user's profile or under IAM, Service accounts, then look at the audit log and create another.",
    url: 'https://docs.scalr.io/reference/api-tokens',
  },
  examples: [
    sample`export SCALR_TOKEN="${header}.${payload}.${base64Url(43)}"`,
    sample`backend "remote" {\n  hostname = "acme.scalr.io"\n  token = "${header}.${payload}.${base64Url(43)}"\n}`,
  ],
  lookalikes: [
    sample`export SCALR_TOKEN="${header}.${payload}.${base64Url(42)}"`,
    sample`token = "${header}.${encoded('base64url', '{"iss":"acme","jti":"at-', lowerAlphanumeric(15), '"}')}.${base64Url(43)}"`,
  ],
};
