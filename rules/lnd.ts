import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const page = 'https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons';

export const lndMacaroon: Rule = {
  id: 'lnd-macaroon',
  name: 'Macaroon of a Lightning node (LND)',
  provider: 'lnd',
  kind: 'provider',
  description: 'Does on the node what it was baked for; one for the administrator pays out its funds.',
  severity: 'critical',
  // Its version and the length and text of its place, `lnd`.
  keywords: ['0201036c6e64'],
  pattern: /(?<![0-9A-Za-z])(?<secret>0201036[cC]6[eE]6402[0-9a-fA-F]{120,1200})(?![0-9A-Za-z])/,
  entropy: 0,
  references: [page],
  rotate: {
    steps:
      'Delete the root key that it was made with (lncli deletemacaroonid), bake a new macaroon, then look at the payments.',
    url: page,
  },
  examples: [
    sample`LND_MACAROON=0201036c6e6402f801030a10${hexadecimal(180)}`,
    sample`{ "macaroon": "0201036c6e640258030a10${hexadecimal(240)}" }`,
  ],
  lookalikes: [sample`LND_MACAROON=0201036c6e6402f801030a10${hexadecimal(20)}`, sample`macaroon = "0201036c6e64..."`],
};
