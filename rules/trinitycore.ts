import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://trinitycore.info/install/Server-Setup';

export const trinitycoreDatabasePassword: Rule = {
  id: 'trinitycore-database-password',
  name: 'Database password of TrinityCore or AzerothCore',
  provider: 'trinitycore',
  kind: 'context',
  description: 'Signs in to the databases of the game server: its accounts and characters.',
  severity: 'high',
  keywords: ['databaseinfo'],
  pattern:
    /DatabaseInfo\s{0,8}=\s{0,8}"[\w.\-]{1,80};[\w./\-]{1,80};(?<user>[^;"\s]{1,64});(?!\k<user>;|[$<{%])(?<secret>[^;"\s]{6,80});[^;"\s]{1,64}[;"]/i,
  origin: 'chosen',
  entropy: 0,
  references: [docs, 'https://www.azerothcore.org/wiki/database-installation'],
  rotate: {
    steps: 'Change the password of the database user, and let the database listen on this machine only.',
    url: docs,
  },
  examples: [
    at('etc/worldserver.conf', sample`LoginDatabaseInfo     = "127.0.0.1;3306;shop;${alphanumeric(12)};acore_auth"`),
    sample`WorldDatabaseInfo = "db.acme.io;3306;trinity;${alphanumeric(14)};world"`,
  ],
  lookalikes: [
    sample`LoginDatabaseInfo = "127.0.0.1;3306;trinity;trinity;auth"`,
    sample`LoginDatabaseInfo = "127.0.0.1;3306;root;;auth"`,
  ],
};
