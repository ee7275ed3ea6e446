import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const terraformCloudToken: Rule = {
  id: 'hashicorp-terraform-cloud-token',
  name: 'HCP Terraform API token',
  provider: 'terraform-cloud',
  kind: 'provider',
  description:
    'Acts as its user, team or organisation: runs plans with their cloud credentials and reads state with its secrets.',
  severity: 'critical',
  keywords: ['.atlasv1.'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,70})(?![0-9A-Za-z_-])/,
  references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  rotate: {
    steps:
      'Delete the token, look through the audit trail and recent runs, rotate what the workspaces could reach, then create one that expires.',
    url: 'https://app.terraform.io/app/settings/tokens',
  },
  examples: [
    sample`credentials "app.terraform.io" {\n  token = "${alphanumeric(14)}.atlasv1.${alphanumeric(67)}"\n}`,
    sample`TF_TOKEN_app_terraform_io=${alphanumeric(14)}.atlasv1.${alphanumeric(67)}`,
  ],
  lookalikes: [
    sample`${alphanumeric(14)}.atlasv1.${alphanumeric(50)}`,
    sample`${alphanumeric(10)}.atlasv1.${alphanumeric(67)}`,
  ],
};
