import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digitInLast, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const muxTokenSecret: Rule = {
  id: 'mux-token-secret',
  name: 'Mux access token secret',
  provider: 'mux',
  kind: 'context',
  description: "With its ID it uploads, reads and deletes the environment's videos and live streams.",
  severity: 'high',
  aliases: ['MuxRuby'],
  keywords: ['mux'],
  pattern: assigned({
    names: ['mux'],
    value: sequence(base64(75), digitInLast(75)),
    words: ['mux', 'secret', 'token'],
  }),
  references: ['https://www.mux.com/docs/core/make-api-requests'],
  rotate: {
    steps: 'Revoke the access token under Settings, Access tokens, of Mux, then create one.',
    url: 'https://dashboard.mux.com/settings/access-tokens',
  },
  examples: [sample`MUX_TOKEN_SECRET=${base64(75)}`, sample`new Mux({ muxTokenSecret: '${base64(75)}' })`],
  lookalikes: [sample`MUX_TOKEN_SECRET=${base64(74)}`, sample`mux:\n  token: <insert token>\n`],
};
