import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const discourseApiKey: Rule = {
  id: 'discourse-api-key',
  name: 'Discourse API key',
  provider: 'discourse',
  kind: 'context',
  description: 'Acts on the forum as its user, of all users as any of them.',
  severity: 'high',
  keywords: ['discourse', 'api-username'],
  pattern:
    /(?:(?:[Dd]iscourse|DISCOURSE)[^\r\n]{0,48}?(?:[Kk]ey|KEY)["']?\]?\s{0,4}(?:=>|[:=,])\s{0,4}["']?|[Aa][Pp][Ii]-[Uu]sername["']?\s{0,2}[:=,]\s{0,2}["']?[\w.-]{1,40}["',\s]{1,8}(?:-H )?["']{0,2}[Aa]pi-[Kk]ey["']?\s{0,2}[:=,]\s{0,2}["']?)(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://docs.discourse.org/#section/Authentication'],
  rotate: {
    steps: 'Revoke the key under Admin, API, look through the staff logs, then create one with fewer scopes.',
    url: 'https://meta.discourse.org/t/create-and-configure-an-api-key/230124',
  },
  examples: [
    sample`DISCOURSE_API_KEY=${hexadecimal(64)}`,
    sample`curl -H "Api-Username: system" -H "Api-Key: ${hexadecimal(64)}" https://forum.acme.dev/posts.json`,
  ],
  lookalikes: [sample`DISCOURSE_API_KEY=${hexadecimal(63)}`, sample`DISCOURSE_IMAGE_SHA256=${hexadecimal(64)}`],
};
