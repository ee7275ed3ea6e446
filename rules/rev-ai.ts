import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
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
