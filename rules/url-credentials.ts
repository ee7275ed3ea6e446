import type { Rotation, Rule } from '../src/model/rule.ts';
import { credentialUrl, otherCredentialUrl } from '../src/rule/credential-url.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const syntax = 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1';

/** Schemes that have a rule of their own. */
const owned = [
  'mongodb',
  'mongodb+srv',
  'postgres',
  'postgresql',
  'mysql',
  'mysql2',
  'mariadb',
  'redis',
  'rediss',
  'amqp',
  'amqps',
  'snowflake',
  'ftp',
  'ftps',
  'sftp',
  'ftpes',
];
const drivers = [
  'psycopg',
  'psycopg2',
  'asyncpg',
  'pg8000',
  'pymysql',
  'mysqlconnector',
  'aiomysql',
  'asyncmy',
  'mysqldb',
];

const changePassword =
  'Change the password, put the new one into a secret store, and look through the access log of the host.';

export const urlCredentials: Rule = {
  id: 'url-credentials',
  name: 'Password in a URL',
  provider: 'url-credentials',
  kind: 'context',
  description: 'Logs in to the host it names.',
  severity: 'high',
  isBroad: true,
  keywords: ['://'],
  origin: 'chosen',
  entropy: 0,
  pattern: otherCredentialUrl(...owned, ...drivers),
  references: [syntax],
  rotate: { steps: changePassword, url: syntax },
  examples: [
    sample`registry=https://deploy:${alphanumeric(16)}@registry.acme.dev/repository/npm/`,
    sample`mount smb://backup:${alphanumeric(12)}@10.0.3.7/dumps`,
    sample`DB=mymysql://root:${alphanumeric(8)}@db.acme.dev/`,
    sample`PROXY_URL="http://svc-ci:${alphanumeric(10)}@proxy.corp.local:3128"`,
  ],
  lookalikes: [
    sample`http://localhost:8080/login?mail=me@acme.dev`,
    sample`https://${'$'}{USER}:${'$'}{PASS}@api.acme.dev`,
    sample`https://user:password@acme.dev`,
    sample`ssh://git@github.com:22/acme/shop.git`,
    sample`proto://guest:guest@localhost`,
  ],
};

/** A server whose URLs hold a user and a password. */
interface Server {
  readonly provider: string;
  readonly name: string;
  readonly keywords: readonly string[];
  readonly schemes: readonly string[];
  readonly rotate: Rotation;
}

const passwordOf = ({ provider, name, keywords, schemes, rotate }: Server) =>
  ({
    id: `${provider}-url-password`,
    name: `${name} password in a connection URL`,
    provider,
    kind: 'context',
    description: `Logs in to the ${name} server it names, with all rights of that user.`,
    severity: 'critical',
    keywords,
    origin: 'chosen',
    entropy: 0,
    pattern: credentialUrl(...schemes),
    rotate,
  }) as const;

const mongodbReference = 'https://www.mongodb.com/docs/manual/reference/connection-string/';
export const mongodbUrlPassword: Rule = {
  ...passwordOf({
    provider: 'mongodb',
    name: 'MongoDB',
    keywords: ['mongodb://', 'mongodb+srv://'],
    schemes: ['mongodb', 'mongodb+srv'],
    rotate: {
      steps:
        'Change the password of the database user, update its clients, and look through the access history of the cluster.',
      url: 'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
    },
  }),
  references: [mongodbReference],
  examples: [
    sample`MONGO_URI=mongodb+srv://shop:${alphanumeric(16)}@cluster0.ab1cd.mongodb.net/shop?retryWrites=true`,
    sample`mongoose.connect("mongodb://root:${alphanumeric(12)}@10.1.2.3:27017,10.1.2.4:27017/admin");`,
  ],
  lookalikes: [
    sample`mongodb://localhost:27017/test`,
    sample`mongodb+srv://<username>:<password>@cluster0.ab1cd.mongodb.net/`,
    sample`mongodb://user:${'*'.repeat(6)}@cluster.acme.dev`,
  ],
};

export const postgresUrlPassword: Rule = {
  ...passwordOf({
    provider: 'postgres',
    name: 'PostgreSQL',
    keywords: ['postgres', 'postgresql'],
    schemes: [
      'postgres',
      'postgresql',
      'postgresql+psycopg',
      'postgresql+psycopg2',
      'postgresql+asyncpg',
      'postgresql+pg8000',
      'postgres+asyncpg',
    ],
    rotate: {
      steps:
        'Give the role a new password with ALTER ROLE, update its clients, and look through the server log for logins.',
      url: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
    },
  }),
  references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS'],
  examples: [
    sample`DATABASE_URL=postgres://app:${alphanumeric(20)}@db.acme.dev:5432/app`,
    sample`engine = create_engine('postgresql+psycopg2://app:${alphanumeric(14)}@10.0.0.5/app')`,
  ],
  lookalikes: [
    sample`postgres://postgres:postgres@db:5432/app`,
    sample`postgresql://app:${'$'}{DB_PASSWORD}@db.acme.dev/app`,
    sample`postgres://db.acme.dev:5432/app`,
  ],
};

export const mysqlUrlPassword: Rule = {
  ...passwordOf({
    provider: 'mysql',
    name: 'MySQL',
    keywords: ['mysql', 'mariadb'],
    schemes: [
      'mysql',
      'mysql2',
      'mariadb',
      'mysql+pymysql',
      'mysql+mysqlconnector',
      'mysql+aiomysql',
      'mysql+asyncmy',
      'mysql+mysqldb',
      'mariadb+pymysql',
    ],
    rotate: {
      steps:
        'Give the account a new password with ALTER USER, update its clients, and look through the connection log.',
      url: 'https://dev.mysql.com/doc/refman/en/alter-user.html',
    },
  }),
  references: ['https://dev.mysql.com/doc/refman/en/connecting-using-uri-or-key-value-pairs.html'],
  examples: [
    sample`DB_URL: mysql://shop:${alphanumeric(16)}@mysql.acme.dev:3306/shop`,
    sample`SQLALCHEMY_DATABASE_URI = "mysql+pymysql://shop:${alphanumeric(12)}@192.168.4.2/shop"`,
  ],
  lookalikes: [sample`mysql://root:root@localhost:3306/shop`, sample`mysql://user:password@host/db`],
};

export const redisUrlPassword: Rule = {
  ...passwordOf({
    provider: 'redis',
    name: 'Redis',
    keywords: ['redis://', 'rediss://'],
    schemes: ['redis', 'rediss'],
    rotate: {
      steps:
        'Set a new password with ACL SETUSER or requirepass, update its clients, and look at CLIENT LIST for strangers.',
      url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    },
  }),
  references: ['https://www.iana.org/assignments/uri-schemes/prov/redis'],
  examples: [
    sample`REDIS_URL=redis://:${alphanumeric(24)}@cache.acme.dev:6379/0`,
    sample`new Redis("rediss://default:${alphanumeric(32)}@eu1-able-cat-1234.upstash.io:6379")`,
  ],
  lookalikes: [sample`redis://localhost:6379/0`, sample`redis://:${'$'}{REDIS_PASSWORD}@cache:6379`],
};

export const rabbitmqUrlPassword: Rule = {
  ...passwordOf({
    provider: 'rabbitmq',
    name: 'RabbitMQ',
    keywords: ['amqp://', 'amqps://'],
    schemes: ['amqp', 'amqps'],
    rotate: {
      steps: 'Change the password of the user, update its clients, and look through the connections of the broker.',
      url: 'https://www.rabbitmq.com/docs/passwords',
    },
  }),
  references: ['https://www.rabbitmq.com/docs/uri-spec'],
  examples: [
    sample`AMQP_URL=amqps://shop:${alphanumeric(20)}@rat.rmq2.cloudamqp.com/shop`,
    sample`amqp.connect('amqp://worker:${alphanumeric(14)}@10.0.0.9:5672/prod')`,
  ],
  lookalikes: [sample`amqp://guest:guest@localhost:5672`, sample`amqp://user:${'*'.repeat(5)}@mq.acme.dev`],
};

export const snowflakeUrlPassword: Rule = {
  ...passwordOf({
    provider: 'snowflake',
    name: 'Snowflake',
    keywords: ['snowflake://'],
    schemes: ['snowflake'],
    rotate: {
      steps:
        'Set a new password with ALTER USER (better: key pair or OAuth), update its clients, and look through LOGIN_HISTORY for strangers.',
      url: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
    },
  }),
  references: ['https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy'],
  examples: [
    sample`engine = create_engine('snowflake://etl:${alphanumeric(16)}@xy12345.eu-west-1/shop/public?warehouse=load')`,
    sample`AIRFLOW_CONN_DWH=snowflake://etl:${alphanumeric(12)}@acme-prod/public`,
  ],
  lookalikes: [
    sample`snowflake://<user>:<password>@<account>/<db>`,
    sample`f"snowflake://{user}:{password}@{account}/"`,
  ],
};
