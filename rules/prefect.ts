import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prefectKey: Rule = {
  id: 'prefect-api-key',
  name: 'Prefect Cloud API key',
  provider: 'prefect',
  kind: 'provider',
  description: 'Runs flows and reads blocks with their secrets, as its user (pnu_) or service account (pnb_).',
  severity: 'high',
  keywords: ['pnu_', 'pnb_'],
  pattern: token`${oneOf('pnu_', 'pnb_')}${alphanumeric(36)}`,
  references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  rotate: {
    steps:
      'Delete the key (rotate it for a service account), look through the audit log, then create one that expires.',
    url: 'https://app.prefect.cloud/my/api-keys',
  },
  examples: [sample`PREFECT_API_KEY=pnu_${alphanumeric(36)}`, sample`prefect cloud login -k pnb_${alphanumeric(36)}`],
  lookalikes: [sample`pnu_${alphanumeric(35)}`, sample`pnx_${alphanumeric(36)}`],
};
