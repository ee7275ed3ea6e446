import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api.ynab.com/#personal-access-tokens';

export const ynabAccessToken: Rule = {
  id: 'ynab-access-token',
  name: 'YNAB personal access token',
  provider: 'ynab',
  kind: 'context',
  description: 'Reads and changes its owner\'s budgets, accounts and transactions.',
  severity: 'high',
  keywords: ['youneedabudget', 'ynab'],
  pattern: assigned({ names: ['youneedabudget', 'ynab'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: [docs],
  rotate: { steps: 'Revoke the token under Account settings, Developer settings, of YNAB, then create one.', url: 'https://app.ynab.com/settings/developer' },
  examples: [sample`YOUNEEDABUDGET_API_KEY=${base64Url(43)}`, sample`| youneedabudget | API key | ${base64Url(43)} |`],
  lookalikes: [sample`YOUNEEDABUDGET_API_KEY=${base64Url(42)}`, sample`YOUNEEDABUDGET_TOKEN=changeme`],
};

export const ynabLegacyAccessToken: Rule = {
  id: 'ynab-legacy-access-token',
  name: 'YNAB personal access token (before 2023)',
  provider: 'ynab',
  kind: 'context',
  description: 'Reads and changes its owner\'s budgets, accounts and transactions.',
  severity: 'high',
  keywords: ['youneedabudget', 'ynab'],
  pattern: assigned({ names: ['youneedabudget', 'ynab'], value: hexadecimal(64) }),
  references: [docs],
  rotate: { steps: 'Revoke the token under Account settings, Developer settings, of YNAB, then create one.', url: 'https://app.ynab.com/settings/developer' },
  examples: [sample`youneedabudget.api.key=${hexadecimal(64)}`, sample`YouneedabudgetOptions { ApiKey = "${hexadecimal(64)}" }`],
  lookalikes: [sample`youneedabudget.api.key=${hexadecimal(63)}`, sample`YOUNEEDABUDGET_API_KEY=${'x'.repeat(64)}`],
};
