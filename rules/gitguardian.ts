import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gitguardianApiKey: Rule = {
  id: 'gitguardian-api-key',
  name: 'GitGuardian API key',
  provider: 'gitguardian',
  kind: 'context',
  description: 'Scans on the plan of the workspace, and by its scopes reads the incidents found there.',
  severity: 'high',
  ...named({
    names: ['gitguardian', 'ggshield'],
    value: sequence(digitWithin(71), alphanumeric(71)),
    words: ['key', 'token'],
  }),
  references: ['https://docs.gitguardian.com/api-docs/authentication'],
  rotate: {
    steps: 'Revoke the personal access token or service account in the dashboard, then create another.',
    url: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
  },
  examples: [sample`GITGUARDIAN_API_KEY=${alphanumeric(71)}`, sample`gitguardian:\n  api_key: "${alphanumeric(71)}"`],
  lookalikes: [sample`GITGUARDIAN_API_KEY=${alphanumeric(60)}`, sample`GITGUARDIAN_API_KEY=<token>`],
};
