import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const daytonaApiKey: Rule = {
  id: 'daytona-api-key',
  name: 'Daytona API key',
  provider: 'daytona',
  kind: 'provider',
  description: "Starts sandboxes on the organization's bill, and reads and runs what is in those that are there.",
  severity: 'high',
  keywords: ['dtn_'],
  pattern: token`dtn_${hexadecimal(64)}`,
  references: [
    'https://www.daytona.io/docs/en/api-keys/',
    'https://github.com/daytonaio/daytona/blob/main/apps/api/src/api-key/api-key.service.ts',
  ],
  rotate: {
    steps:
      'Delete the key in the dashboard, look at the sandboxes for those that are not yours, then create one that expires and may do no more than is needed.',
    url: 'https://app.daytona.io/dashboard/keys',
  },
  examples: [
    sample`DAYTONA_API_KEY=dtn_${hexadecimal(64)}`,
    sample`Daytona(DaytonaConfig(api_key="dtn_${hexadecimal(64)}"))`,
  ],
  lookalikes: [sample`dtn_${hexadecimal(63)}`, sample`DAYTONA_API_KEY=dtn_your-daytona-key`],
};
