import type { Rotation, Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('sk', 'pk', 'Tsk', 'Tpk'), '_', hexadecimal(32));
const rotate: Rotation = {
  steps:
    'The service is closed; delete the value, and roll the token in the console where it belongs to an API that goes on.',
  url: 'https://iexcloud.io/console/tokens',
};

export const iexcloudSecretToken: Rule = {
  id: 'iexcloud-secret-token',
  name: 'IEX Cloud token',
  provider: 'iexcloud',
  kind: 'context',
  description: "Queried market data on the owner's credits; IEX Cloud closed in August 2024, IEX's own APIs go on.",
  severity: 'low',
  keywords: ['iexcloud', 'iex'],
  pattern: assigned({ names: ['iexcloud', 'iex'], value: loosely(secret) }),
  references: ['https://iexcloud.io/docs/api-basics/authentication'],
  rotate,
  examples: [sample`IEX_TOKEN=${secret}`, sample`iexcloud:\n  secretToken: ${secret}\n`],
  lookalikes: [
    sample`IEX_TOKEN=${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(31)}`,
    sample`iexcloud:\n  token: <insert token>\n`,
  ],
};

export const iexapisToken: Rule = {
  id: 'iexapis-token',
  name: 'IEX Cloud token for iexapis.com',
  provider: 'iexcloud',
  kind: 'context',
  description: "Queried market data on the owner's credits; IEX Cloud closed in August 2024, IEX's own APIs go on.",
  severity: 'low',
  ...named({ names: ['iexapis'], value: loosely(secret) }),
  references: ['https://iexcloud.io/docs/api-basics/authentication'],
  rotate,
  examples: [
    sample`https://cloud.iexapis.com/stable/stock/aapl/quote?token=${secret}`,
    sample`iexapis_token = '${secret}'`,
  ],
  lookalikes: [
    sample`https://cloud.iexapis.com/stable/stock/aapl/quote?token=${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(31)}`,
    sample`https://cloud.iexapis.com/stable/stock/aapl/quote?token=YOUR_TOKEN`,
  ],
};
