import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api.ynab.com/#personal-access-tokens';

export const youneedabudgetAccessToken: Rule = {
  id: 'youneedabudget-access-token',
  name: 'YNAB personal access token',
  provider: 'youneedabudget',
  kind: 'context',
  description: "Reads and changes its owner's budgets, accounts and transactions.",
  severity: 'high',
  keywords: ['youneedabudget', 'ynab'],
  pattern: assigned({ names: ['youneedabudget', 'ynab'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Account settings, Developer settings, of YNAB, then create one.',
    url: 'https://app.ynab.com/settings/developer',
  },
  examples: [sample`export YOUNEEDABUDGET_API_KEY="${base64Url(43)}"`, sample`youneedabudget.api.key=${base64Url(43)}`],
  lookalikes: [sample`youneedabudget.api.key=${base64Url(42)}`, sample`YOUNEEDABUDGET_TOKEN=changeme`],
};

export const youneedabudgetLegacyAccessToken: Rule = {
  id: 'youneedabudget-legacy-access-token',
  name: 'YNAB personal access token (before 2023)',
  provider: 'youneedabudget',
  kind: 'context',
  description: "Reads and changes its owner's budgets, accounts and transactions.",
  severity: 'high',
  keywords: ['youneedabudget', 'ynab'],
  pattern: assigned({ names: ['youneedabudget', 'ynab'], value: hexadecimal(64) }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Account settings, Developer settings, of YNAB, then create one.',
    url: 'https://app.ynab.com/settings/developer',
  },
  examples: [sample`[youneedabudget]\nkey = ${hexadecimal(64)}`, sample`youneedabudget_token = "${hexadecimal(64)}"`],
  lookalikes: [
    sample`youneedabudget_token = "${hexadecimal(63)}"`,
    sample`youneedabudgetApiKey = process.env.YOUNEEDABUDGET_API_KEY`,
  ],
};
