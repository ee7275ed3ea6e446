import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('02', base64Url(80, 96), digitInLast(80));

export const revAiAccessToken: Rule = {
  id: 'rev-ai-access-token',
  name: 'Rev AI access token',
  provider: 'rev-ai',
  kind: 'context',
  description: "Transcribes at the owner's expense and reads the transcripts of the account.",
  severity: 'medium',
  ...named({
    names: ['rev ai', 'revai', 'rev_access', 'rev access', 'rev api', 'rev token', 'rev key', 'rev secret'],
    value,
    near: 48,
  }),
  references: ['https://docs.rev.ai/get-started/', 'https://www.npmjs.com/package/revai-node-sdk'],
  rotate: {
    steps: 'Generate a new access token (an account has two at most), put it in place and delete the old one.',
    url: 'https://www.rev.ai/access-token',
  },
  examples: [
    sample`REVAI_ACCESS_TOKEN=02${base64Url(91)}`,
    sample`client = apiclient.RevAiAPIClient("02${base64Url(91)}")`,
    sample`wss://api.rev.ai/speechtotext/v1/stream?access_token=02${base64Url(91)}&content_type=audio/x-raw`,
  ],
  lookalikes: [sample`REVAI_ACCESS_TOKEN=02${base64Url(79)}`, sample`REVAI_ACCESS_TOKEN=${hexadecimal(40)}`],
};

const userKey = sequence(base64(27), '=');

export const revUserApiKey: Rule = {
  id: 'rev-user-api-key',
  name: 'Rev user API key',
  provider: 'rev',
  kind: 'context',
  description: "Orders transcripts and captions on the account's bill and reads those that were made.",
  severity: 'high',
  ...named({
    names: [
      'rev user',
      'rev client',
      'rev.com',
      'authorization: rev',
      'rev_api',
      'rev-api',
      'rev token',
      'rev key',
      'rev secret',
    ],
    value: userKey,
    words: [],
    reach: 60,
  }),
  references: ['https://www.rev.com/api/security'],
  rotate: {
    steps: 'Ask Rev for a new user API key on the account settings page and put it in place.',
    url: 'https://www.rev.com/account/settings',
  },
  examples: [
    sample`REV_USER_API_KEY=${userKey}`,
    sample`curl -H "Authorization: Rev ${alphanumeric(27)}:${userKey}" https://www.rev.com/api/v1/orders`,
  ],
  lookalikes: [sample`REV_USER_API_KEY=${base64(26)}=`, sample`REV_USER_API_KEY=your_user_api_key`],
};
