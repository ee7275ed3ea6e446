import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dbtToken: Rule = {
  id: 'dbt-cloud-token',
  name: 'dbt service or personal access token',
  provider: 'dbt',
  kind: 'provider',
  description:
    'Runs jobs in the warehouse, reads models and metadata, and changes the account, by the permissions of its service (dbtc_) or user (dbtu_).',
  severity: 'high',
  keywords: ['dbtc_', 'dbtu_'],
  pattern: token`${oneOf('dbtc', 'dbtu')}_${base64Url(37, 60)}`,
  references: [
    'https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens',
    'https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens',
  ],
  rotate: {
    steps:
      'Delete the token in the account settings, look through the audit log, then create one of fewer permissions.',
    url: 'https://cloud.getdbt.com/settings/',
  },
  examples: [
    sample`DBT_CLOUD_API_TOKEN=dbtc_${base64Url(50)}`,
    sample`curl -H 'Authorization: Token dbtu_${base64Url(50)}' https://cloud.getdbt.com/api/v2/accounts/`,
  ],
  lookalikes: [sample`dbtc_${base64Url(20)}`, sample`import { DBTC_DICP_user } from '../scripts/declarations';`],
};
