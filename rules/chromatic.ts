import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chromaticProjectToken: Rule = {
  id: 'chromatic-project-token',
  name: 'Chromatic project token',
  provider: 'chromatic',
  kind: 'provider',
  description: "Uploads builds to the project on its plan's snapshots; reads none.",
  severity: 'low',
  keywords: ['chpt_'],
  pattern: token`chpt_${hexadecimal(15)}`,
  references: ['https://www.chromatic.com/docs/cli/'],
  rotate: {
    steps: 'Reset the project token on the page Manage of the project, then put the new one into CI.',
    url: 'https://www.chromatic.com/apps',
  },
  examples: [
    sample`npx chromatic --project-token=chpt_${hexadecimal(15)}`,
    sample`CHROMATIC_PROJECT_TOKEN=chpt_${hexadecimal(15)}`,
  ],
  lookalikes: [sample`chpt_${hexadecimal(14)}`, sample`npx chromatic --project-token=chpt_your_token_here`],
};
