import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clickhouseApiSecret: Rule = {
  id: 'clickhouse-cloud-api-secret',
  name: 'ClickHouse Cloud API secret',
  provider: 'clickhouse',
  kind: 'provider',
  description: 'Manages the services of the organisation, together with the key id.',
  severity: 'critical',
  keywords: ['4b1d'],
  pattern: token`4b1d${alphanumeric(38)}`,
  companions: [
    {
      name: 'key id',
      pattern: /(?:[Kk]ey_?[Ii][Dd]|KEY_ID)\W{1,5}(?<part>[0-9A-Za-z]{20})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
  rotate: {
    steps:
      'Delete the key under API Keys of the organisation, look through the audit log, then create one that expires.',
    url: 'https://console.clickhouse.cloud/',
  },
  examples: [
    sample`CLICKHOUSE_KEY_SECRET=4b1d${alphanumeric(38)}`,
    sample`curl --user "${alphanumeric(20)}:4b1d${alphanumeric(38)}" https://api.clickhouse.cloud/v1/organizations`,
  ],
  lookalikes: [sample`4b1d${alphanumeric(36)}`, sample`adf4b1d${alphanumeric(38)}`],
};
