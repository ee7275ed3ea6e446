import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), upperAlphanumeric(32));

export const cloudplanSessionKey: Rule = {
  id: 'cloudplan-session-key',
  name: 'cloudplan API session key',
  provider: 'cloudplan',
  kind: 'context',
  description: 'Acts as its user: reads, shares and deletes the files the account keeps in sync.',
  severity: 'medium',
  ...named({ names: ['cloudplan'], value: key, words: ['key', 'token', 'secret', 'session'] }),
  references: ['https://www.cloudplan.net/'],
  rotate: { steps: "End the session in the account's settings and sign in anew.", url: 'https://www.cloudplan.net/' },
  examples: [
    sample`CLOUDPLAN_API_KEY=${key}`,
    sample`curl https://api.cloudplan.biz/api/user/me -H "session_id: ${key}"`,
  ],
  lookalikes: [sample`CLOUDPLAN_API_KEY=${upperAlphanumeric(31)}`, sample`CLOUDPLAN_API_KEY=${'X'.repeat(32)}`],
};
