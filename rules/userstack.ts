import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const userstackAccessKey: Rule = {
  id: 'userstack-access-key',
  name: 'userstack access key',
  provider: 'userstack',
  kind: 'context',
  description: "Looks up user agents on the owner's monthly requests.",
  severity: 'low',
  keywords: ['userstack', 'user_stack', 'user-stack', 'user stack'],
  pattern: assigned({ names: ['userstack', 'user stack'], value: lowerAlphanumeric(32) }),
  references: ['https://userstack.com/documentation'],
  rotate: { steps: 'Reset the access key on the userstack dashboard.', url: 'https://userstack.com/dashboard' },
  examples: [
    sample`<add key="UserstackApiKey" value="${lowerAlphanumeric(32)}" />`,
    sample`http://api.userstack.com/detect?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.userstack.com/detect?access_key=${lowerAlphanumeric(31)}`,
    sample`userstack:\n  token: <insert token>\n`,
  ],
};
