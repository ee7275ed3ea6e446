import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const giteeAccessToken: Rule = {
  id: 'gitee-access-token',
  name: 'Gitee personal access token',
  provider: 'gitee',
  kind: 'context',
  description: 'Reads and changes repositories of its owner.',
  severity: 'critical',
  ...named({ names: ['gitee'], value: hexadecimal(32) }),
  references: ['https://gitee.com/api/v5/swagger'],
  rotate: {
    steps:
      'Delete the token in the settings, look at repositories that were changed, then create one with fewer permissions.',
    url: 'https://gitee.com/profile/personal_access_tokens',
  },
  examples: [
    sample`GITEE_TOKEN=${hexadecimal(32)}`,
    sample`https://gitee.com/api/v5/user/repos?access_token=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`GITEE_TOKEN=${hexadecimal(30)}`, sample`GITEE_OWNER=acme`],
};
