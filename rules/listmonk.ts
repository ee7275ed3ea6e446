import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const listmonkApiToken: Rule = {
  id: 'listmonk-api-token',
  name: 'listmonk API token',
  provider: 'listmonk',
  kind: 'context',
  description: 'Reads and changes subscribers and campaigns as the API user, and sends mail.',
  severity: 'high',
  ...named({ names: ['listmonk'], value: key, words: ['token', 'key', 'passw', 'secret'] }),
  references: ['https://listmonk.app/docs/apis/apis/'],
  rotate: {
    steps: 'Delete the API user under Admin, Users, create another and put its token in place.',
    url: 'https://listmonk.app/docs/roles-and-permissions/',
  },
  examples: [sample`LISTMONK_API_TOKEN=${key}`, sample`listmonk:\n  user: api\n  token: "${key}"`],
  lookalikes: [sample`LISTMONK_API_TOKEN=${alphanumeric(16)}`, sample`LISTMONK_ADMIN_PASSWORD=listmonk`],
};
