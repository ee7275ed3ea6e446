import type { Rule } from '../src/model/rule.ts';
import { named, letters, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const logzioToken: Rule = {
  id: 'logzio-token',
  name: 'Logz.io token',
  provider: 'logzio',
  kind: 'context',
  description: 'Ships logs to the account, or reads them where it is an API token.',
  severity: 'medium',
  ...named({
    names: ['logzio', 'logz io'],
    value: { ...letters(32), source: '(?:[A-Za-z]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})' },
    words: ['token', 'key', 'secret', 'api'],
    reach: 50,
  }),
  references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
  rotate: {
    steps: 'Add a new token under Manage tokens, deploy it, then delete the old one.',
    url: 'https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping',
  },
  examples: [sample`LOGZIO_TOKEN=${letters(32)}`, sample`logzio:\n  api_key: "${uuid()}"\n`],
  lookalikes: [sample`LOGZIO_TOKEN=${letters(30)}`, sample`LOGZIO_LISTENER=listener.logz.io`],
};
