import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const databricksToken: Rule = {
  id: 'databricks-token',
  name: 'Databricks personal access token',
  provider: 'databricks',
  kind: 'provider',
  description: 'Acts as its owner in the workspace: runs notebooks and queries, reads data.',
  severity: 'critical',
  keywords: ['dapi', 'dose', 'dkea', 'dsapi', 'ddpi'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>(?:dapi|dkea|dsapi|ddpi|dose)[0-9a-f]{32}(?:-\d{1,2})?)(?![0-9A-Za-z_-])/,
  companions: [
    {
      name: 'workspace',
      pattern: /(?<part>[a-z0-9.-]{4,60}\.(?:cloud\.databricks\.com|azuredatabricks\.net|gcp\.databricks\.com))/,
      withinLines: 8,
      isRequired: false,
    },
  ],
  references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  rotate: {
    steps: 'Revoke the token in the user settings, look through the audit log, then use OAuth or a token that expires.',
    url: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
  examples: [
    sample`DATABRICKS_TOKEN=dapi${hexadecimal(32)}`,
    sample`[DEFAULT]\nhost = https://acme.cloud.databricks.com\ntoken = dapi${hexadecimal(32)}-2\n`,
    sample`client_secret: "dose${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`dapi${hexadecimal(31)}`, sample`dapi${hexadecimal(33)}`],
};
