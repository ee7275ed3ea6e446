import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Give the role a new password with ALTER ROLE, update its clients, and look through the server log for logins.',
  url: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
};
/** Not a variable, a hint in brackets or a word that stands for a password. */
const real = `(?![$<{[(%*@]|(?:[Yy]our|YOUR|my|MY)?[_\\-]?(?:[Pp]ass(?:word|wd)?|PASSWORD|[Ss]ecret|postgres|changeme|example|xxx+)(?![\\w!@#$%^&*\\-]))`;

export const postgresPasswordVariable: Rule = {
  id: 'postgres-password-variable',
  name: "Password in PostgreSQL's variable",
  provider: 'postgres',
  kind: 'context',
  description: 'Logs in to the PostgreSQL server, with all rights of its role.',
  severity: 'critical',
  keywords: ['PGPASSWORD'],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(
    `(?<![0-9A-Za-z])PGPASSWORD(?:["']?[ \\t]{0,4}(?:(?:=>|[:=])[ \\t]{0,4}["']?|,\\s{0,4}["'])|["']\\][ \\t]{0,4}=[ \\t]{0,4}["'])${real}(?![A-Za-z_]\\w{0,40}(?:\\[|(?:\\.[A-Za-z_]\\w{0,40}){1,4}[;)\\[]))(?<secret>(?:[^\\s"'\`;,<>{}()&|$]|\\$(?![{(])){6,100})(?![^\\s"'\`;,<>)}&|])`,
  ),
  references: ['https://www.postgresql.org/docs/current/libpq-envars.html'],
  rotate,
  examples: [
    sample`PGPASSWORD=${alphanumeric(16)} psql -h db.acme.dev -U app app`,
    sample`environment:\n  PGPASSWORD: "${alphanumeric(14)}"\n`,
    sample`export PGPASSWORD='${alphanumeric(12)}'`,
    sample`os.environ["PGPASSWORD"] = "${alphanumeric(12)}"`,
  ],
  lookalikes: [
    sample`{\n\tName: "PGPASSWORD",\n\tValueFrom: &v1.EnvVarSource{\n`,
    sample`PGPASSWORD=${'$'}DB_PASSWORD psql -h db`,
    sample`PGPASSWORD=postgres psql -h localhost`,
    sample`PGPASSWORD=release-${'$'}{STAGE} psql -h db`,
    sample`PGPASSWORD: ${'$'}{{ secrets.PGPASSWORD }}`,
    sample`ENV['PGPASSWORD'] = settings[RAILS_ENV]["password"].to_s if settings`,
    sample`info.Environment["PGPASSWORD"] = connection.Password;`,
  ],
};

export const postgresPasswordFile: Rule = {
  ...postgresPasswordVariable,
  id: 'postgres-password-file',
  name: "Password in PostgreSQL's password file",
  keywords: [':5432:', ':*:'],
  paths: /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/,
  pattern: new RegExp(
    `(?<![^\\n])[^\\s#:]{1,120}:(?:5432|\\*):[^\\s:]{1,64}:[^\\s:]{1,64}:${real}(?<secret>[^\\s:]{4,100})(?![^\\r\\n])`,
  ),
  references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
  examples: [
    at('.pgpass', sample`db.acme.dev:5432:shop:app:${alphanumeric(16)}\n`),
    at('home/ops/.pgpass', sample`*:*:*:app:${alphanumeric(12)}\n`),
  ],
  lookalikes: [
    at('.pgpass', sample`db.acme.dev:5432:shop:app:${'$'}{PASSWORD}\n`),
    at('notes.txt', sample`db.acme.dev:5432:shop:app:${alphanumeric(16)}\n`),
  ],
};

/**
 * Not in an address, which has rules of its own, nor padded base64, as manifests hold it. What people make up for a
 * container at home has no such mixture of characters.
 */
const mixed: Shape = {
  kind: 'shape',
  source:
    '(?<!:\\/\\/[^\\s"\'`<>]{0,120})(?![0-9A-Za-z+/]{0,63}=)(?![a-z]{2,20}(?:-[a-z]{1,20}){0,3}=)(?=[^0-9\\s]{0,63}[0-9])(?=[^A-Z\\s]{0,63}[A-Z])(?=[^a-z\\s]{0,63}[a-z])',
  sample: [],
};

export const postgresPassword: Rule = {
  id: 'postgres-password',
  name: 'PostgreSQL password',
  provider: 'postgres',
  kind: 'context',
  description: 'Logs in to the PostgreSQL server, with all rights of its role.',
  severity: 'critical',
  ...named({
    names: ['postgres'],
    value: sequence(
      mixed,
      characterSet('\\w!#%^*+=~.\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 12, 64),
    ),
    words: ['password', 'passwd'],
    near: 48,
    reach: 32,
  }),
  references: ['https://www.postgresql.org/docs/current/libpq-envars.html'],
  rotate,
  examples: [
    sample`POSTGRES_PASSWORD=${alphanumeric(16)}`,
    sample`postgresql:\n  user: app\n  password: ${alphanumeric(20)}\n`,
  ],
  lookalikes: [
    sample`POSTGRES_PASSWORD=mysecretpassword`,
    sample`--name postgres -e PASSWORD_FILE=x --mount type=tmpfs,tmpfs-Size=512M`,
    sample`POSTGRES_PASSWORD=${'$'}{DB_PASSWORD}`,
    sample`postgres:\n  password: changeme\n`,
  ],
};
