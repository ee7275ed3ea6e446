import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const e2bApiKey: Rule = {
  id: 'e2b-api-key',
  name: 'E2B API key',
  provider: 'e2b',
  kind: 'provider',
  description: "Starts sandboxes on the team's bill, and reads and runs what is in those that are there.",
  severity: 'high',
  keywords: ['e2b_'],
  pattern: token`e2b_${hexadecimal(40)}`,
  references: ['https://e2b.dev/docs/api-key'],
  rotate: {
    steps:
      'Delete the key in the dashboard of the team, look at the sandboxes for those that are not yours, then create another.',
    url: 'https://e2b.dev/dashboard?tab=keys',
  },
  examples: [
    sample`E2B_API_KEY=e2b_${hexadecimal(40)}`,
    sample`const sandbox = await Sandbox.create({ apiKey: 'e2b_${hexadecimal(40)}' })`,
  ],
  lookalikes: [sample`e2b_${hexadecimal(39)}`, sample`E2B_API_KEY=e2b_***`],
};

export const e2bAccessToken: Rule = {
  ...e2bApiKey,
  id: 'e2b-access-token',
  name: 'E2B access token',
  description: 'Acts as its user on the command line: builds and deletes templates of sandboxes in all their teams.',
  keywords: ['sk_e2b_'],
  pattern: token`sk_e2b_${hexadecimal(40)}`,
  examples: [
    sample`E2B_ACCESS_TOKEN=sk_e2b_${hexadecimal(40)}`,
    sample`e2b auth login --token sk_e2b_${hexadecimal(40)}`,
  ],
  lookalikes: [sample`sk_e2b_${hexadecimal(39)}`, sample`E2B_ACCESS_TOKEN=sk_e2b_***`],
};
