import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const aftershipApiKey: Rule = {
  id: 'aftership-api-key',
  name: 'AfterShip API key',
  provider: 'aftership',
  kind: 'provider',
  description: 'Reads and changes trackings with names and addresses of buyers.',
  severity: 'high',
  keywords: ['asat_'],
  pattern: token`asat_${hexadecimal(32)}`,
  references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
  rotate: {
    steps: 'Delete the API key in the organization settings, then create a new one with fewer permissions.',
    url: 'https://organization.automizely.com/api-keys',
  },
  examples: [sample`AFTERSHIP_API_KEY=asat_${hexadecimal(32)}`, sample`as-api-key: asat_${hexadecimal(32)}`],
  lookalikes: [sample`AFTERSHIP_API_KEY=asat_${hexadecimal(24)}`, sample`AFTERSHIP_API_KEY=asat_xxxx`],
};
