import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alchemyKey: Rule = {
  id: 'alchemy-api-key',
  name: 'Alchemy API key',
  provider: 'alchemy',
  kind: 'context',
  description: 'Calls blockchain nodes at the expense of its owner.',
  severity: 'medium',
  keywords: ['alchemy'],
  pattern: /(?:(?:[a-z0-9-]{3,30}\.g\.alchemy\.com|alchemyapi\.io)\/(?:nft\/)?v[23]\/|(?:[Aa]lchemy|ALCHEMY)[^\r\n]{0,30}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>(?=[A-Za-z_-]{0,31}[0-9])(?:alcht_[0-9A-Za-z]{30}|[0-9A-Za-z_-]{32}|[0-9A-Za-z_-]{21}))(?![0-9A-Za-z_-])/,
  references: ['https://www.alchemy.com/docs/create-an-api-key'],
  rotate: { steps: 'Create a new app or key in the dashboard, deploy it, then delete the old one.', url: 'https://dashboard.alchemy.com/' },
  examples: [sample`https://eth-mainnet.g.alchemy.com/v2/${base64Url(32)}`, sample`ALCHEMY_API_KEY=${alphanumeric(32)}`],
  lookalikes: [sample`https://eth-mainnet.g.alchemy.com/v2/${'$'}{KEY}`, sample`ALCHEMY_API_KEY=${alphanumeric(26)}`],
};
