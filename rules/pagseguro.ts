import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, upperHexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pagseguroToken: Rule = {
  id: 'pagseguro-api-token',
  name: 'PagSeguro (PagBank) token',
  provider: 'pagseguro',
  kind: 'context',
  description: 'Takes, reads and refunds payments of the seller.',
  severity: 'critical',
  ...named({
    names: ['pagseguro', 'pagbank'],
    value: {
      ...upperHexadecimal(32),
      source: '(?:[0-9A-F]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{44,60}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
    },
    words: ['token', 'key', 'secret', 'bearer'],
  }),
  references: ['https://dev.pagbank.uol.com.br/reference/primeiros-passos'],
  rotate: {
    steps: 'Make a new token in the seller account, which ends this one, and look at payments and refunds.',
    url: 'https://dev.pagbank.uol.com.br/reference/primeiros-passos',
  },
  examples: [
    sample`PAGSEGURO_TOKEN=${upperHexadecimal(32)}`,
    sample`PAGBANK_TOKEN=${uuid()}${hexadecimal(36)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(12)}`,
  ],
  lookalikes: [sample`PAGSEGURO_TOKEN=${upperHexadecimal(31)}`, sample`PAGSEGURO_TOKEN=SEU_TOKEN_AQUI`],
};
