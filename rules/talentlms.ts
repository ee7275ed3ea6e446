import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(30), digitInLast(30));

export const talentlmsApiKey: Rule = {
  id: 'talentlms-api-key',
  name: 'TalentLMS API key',
  provider: 'talentlms',
  kind: 'context',
  description: 'Manages users and courses of the domain.',
  severity: 'high',
  ...named({ names: ['talentlms'], value: key, words: ['key', 'token'] }),
  references: ['https://www.talentlms.com/pages/docs/TalentLMS-API-Documentation.pdf'],
  rotate: {
    steps: 'Generate another API key in the security settings of the account and put it in place.',
    url: 'https://help.talentlms.com/hc/en-us/articles/9651451264540',
  },
  examples: [sample`TALENTLMS_API_KEY=${key}`, sample`TalentLMS::setApiKey('${key}');`],
  lookalikes: [sample`TALENTLMS_API_KEY=${alphanumeric(20)}`, sample`TALENTLMS_API_KEY=your-api-key`],
};
