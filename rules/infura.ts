import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infuraKey: Rule = {
  id: 'infura-api-key',
  name: 'Infura API key or secret',
  provider: 'infura',
  kind: 'context',
  description: 'Calls blockchain nodes at the expense of its owner.',
  severity: 'medium',
  keywords: ['infura'],
  pattern: /(?:[a-z0-9-]{3,40}\.infura\.io\/(?:ws\/)?v3\/|(?:[Ii]nfura|INFURA)[^\r\n]{0,30}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Pp]roject_?[Ii][Dd]|PROJECT_ID)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>(?!([0-9a-f])\2{31})[0-9a-f]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.metamask.io/services/how-to/secure-an-api/'],
  rotate: { steps: 'Create a new key in the dashboard with allowlists, deploy it, then delete the old one.', url: 'https://developer.metamask.io/' },
  examples: [sample`https://mainnet.infura.io/v3/${hexadecimal(32)}`, sample`INFURA_API_KEY=${hexadecimal(32)}`],
  lookalikes: [sample`https://mainnet.infura.io/v3/${hexadecimal(30)}`, sample`https://mainnet.infura.io/v3/YOUR-PROJECT-ID`],
};
