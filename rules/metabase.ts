import type { Rotation, Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const keys = 'https://www.metabase.com/docs/latest/people-and-groups/api-keys';
const embedding = 'https://www.metabase.com/docs/latest/embedding/static-embedding';
const logOut: Rotation = {
  steps:
    "Log the session's user out of all devices (or reset the password), then look through the activity for queries that are not yours.",
  url: 'https://www.metabase.com/docs/latest/people-and-groups/account-settings',
};

export const metabaseApiKey: Rule = {
  id: 'metabase-api-key',
  name: 'Metabase API key',
  provider: 'metabase',
  kind: 'provider',
  description: 'Reads and changes questions, dashboards and data as the group of the key may.',
  severity: 'high',
  keywords: ['mb_'],
  pattern: token`mb_${base64(43)}=`,
  references: [keys],
  rotate: {
    steps: 'Regenerate the key under Admin, Authentication, API keys, and put the new one in place.',
    url: keys,
  },
  examples: [
    sample`METABASE_API_KEY=mb_${base64(43)}=`,
    sample`curl -H "x-api-key: mb_${base64(43)}=" https://metabase.acme.io/api/permissions/group`,
  ],
  lookalikes: [sample`METABASE_API_KEY=mb_${base64(42)}=`, sample`mb_convert_encoding($text, 'UTF-8')`],
};

export const metabaseSessionToken: Rule = {
  id: 'metabase-session-token',
  name: 'Metabase session token',
  provider: 'metabase',
  kind: 'context',
  description: 'Acts as the user who logged in, two weeks long by default.',
  severity: 'high',
  ...named({ names: ['metabase', 'x metabase session'], value: uuid(), words: ['session', 'token'], reach: 48 }),
  references: [
    'https://www.metabase.com/learn/metabase-basics/administration/administration-and-operation/metabase-api',
  ],
  rotate: logOut,
  examples: [
    sample`METABASE_SESSION=${uuid()}`,
    sample`curl -H "X-Metabase-Session: ${uuid()}" https://metabase.acme.io/api/user/current`,
  ],
  lookalikes: [
    sample`https://metabase.acme.io/public/dashboard/${uuid()}`,
    sample`METABASE_SESSION=${hexadecimal(36)}`,
  ],
};

export const metabaseSecretKey: Rule = {
  id: 'metabase-embedding-secret',
  name: 'Metabase embedding secret key',
  provider: 'metabase',
  kind: 'context',
  description:
    'Signs links to every embedded dashboard with parameters of its choice, so it reads data of all customers.',
  severity: 'high',
  ...named({
    names: ['metabase', 'mb embedding', 'mb jwt'],
    value: hexadecimal(64),
    words: ['secret', 'embedding_key'],
  }),
  references: [embedding],
  rotate: {
    steps:
      'Regenerate the embedding secret key under Admin, Embedding, and put it in place where links are signed; old links end.',
    url: embedding,
  },
  examples: [sample`MB_EMBEDDING_SECRET_KEY=${hexadecimal(64)}`, sample`METABASE_SECRET_KEY = "${hexadecimal(64)}"`],
  lookalikes: [sample`MB_EMBEDDING_SECRET_KEY=${hexadecimal(63)}`, sample`metabase_image: sha256:${hexadecimal(64)}`],
};
