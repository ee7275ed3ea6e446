import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64(43));

export const epicOnlineServicesClientSecret: Rule = {
  id: 'epic-online-services-client-secret',
  name: 'Epic Online Services client secret',
  provider: 'epic-games',
  kind: 'context',
  description: 'Calls Epic Online Services as the client of the game, with what its policy allows.',
  severity: 'high',
  ...named({ names: ['epiconline', 'eos client'], value: key, words: ['secret'], near: 160 }),
  references: ['https://dev.epicgames.com/docs/dev-portal/client-credentials'],
  rotate: {
    steps: 'Create another client in the developer portal, give it the policy, and delete the old one.',
    url: 'https://dev.epicgames.com/portal',
  },
  examples: [
    sample`EOS_CLIENT_SECRET=${key}`,
    sample`[EpicOnlineServices]\nClientId=xyza${alphanumeric(28)}\nClientSecret=${key}`,
  ],
  lookalikes: [sample`EOS_CLIENT_ID=xyza${alphanumeric(28)}`, sample`EOS_CLIENT_SECRET=${base64(30)}`],
};
