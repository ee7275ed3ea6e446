import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(40), base64Url(40, 60));

export const pantheonMachineToken: Rule = {
  id: 'pantheon-machine-token',
  name: 'Pantheon machine token',
  provider: 'pantheon',
  kind: 'context',
  description: 'Deploys, reads and deletes the sites of its owner through Terminus.',
  severity: 'critical',
  aliases: ['pantheon', 'terminus'],
  ...named({
    names: ['pantheon_machine', 'pantheon_token', 'terminus_machine', 'terminus_token'],
    value: token,
    words: ['token'],
  }),
  references: ['https://docs.pantheon.io/machine-tokens'],
  rotate: {
    steps: 'Revoke the token under Machine tokens of the account, then create one.',
    url: 'https://dashboard.pantheon.io/personal-settings/machine-tokens',
  },
  examples: [sample`TERMINUS_MACHINE_TOKEN=${token}`, sample`PANTHEON_MACHINE_TOKEN: "${token}"`],
  lookalikes: [sample`TERMINUS_MACHINE_TOKEN=${base64Url(30)}`, sample`TERMINUS_TOKEN=your-token`],
};
