import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tursoAuthToken: Rule = {
  id: 'turso-auth-token',
  name: 'Turso token',
  provider: 'turso',
  kind: 'context',
  description: 'Reads and writes its database, or acts for its account where it is one of the platform.',
  severity: 'critical',
  ...named({
    names: ['turso', 'libsql'],
    value: {
      ...sequence('eyJ', base64Url(40), '.', 'eyJ', base64Url(100), '.', base64Url(86)),
      source: 'eyJ[\\w\\-]{15,120}\\.[\\w\\-]{20,800}\\.[\\w\\-]{80,700}',
    },
  }),
  references: ['https://docs.turso.tech/cli/db/tokens/create'],
  rotate: {
    steps: 'Invalidate the tokens of the database, look at what was changed, then create new ones that expire.',
    url: 'https://app.turso.tech/',
  },
  examples: [
    sample`TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJ${base64Url(100)}.${base64Url(86)}`,
    sample`createClient({ url: 'libsql://acme.turso.io', authToken: 'eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJ${base64Url(120)}.${base64Url(86)}' })`,
  ],
  lookalikes: [
    sample`TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9`,
    sample`TURSO_DATABASE_URL=libsql://acme.turso.io`,
  ],
};
