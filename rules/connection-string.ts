import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const steps =
  'Change the password of the database login, update its clients, and look through the server log for logins from elsewhere.';

/** Not a variable, a call, a hint in brackets, stars or a word that stands for a password. */
const real =
  '(?!\\w{1,60}(?:(?:\\.|->)\\w{1,60}){0,4}[(\\[]|[{<\\[(%*#@]|\\$[\\w{(]|(?:[Yy]our|my|MY|My|YOUR)?[_\\-]?(?:[Pp]ass(?:[Ww]ord|[Ww]d)?|PASSWORD|[Pp]wd|[Ss]ecret|SECRET|changeme|[xX.]{2,40}|null|None|true|false)(?![\\w!@#$%^&*\\-]))';
const passwordKey = '[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Pp][Ww][Dd]';
const serverKey =
  '(?:[Ss][Ee][Rr][Vv][Ee][Rr]|[Dd]ata ?[Ss]ource|DATA SOURCE|[Hh]ost(?:name)?|HOST|[Aa]ddress|[Aa]ddr|[Ii]nitial ?[Cc]atalog|[Dd]atabase|DATABASE|[Pp]rovider|[Uu][Ii][Dd]|[Uu]ser(?:name)?(?: ?[Ii][Dd])?|USER(?: ID)?|[Dd]river|DRIVER)';
/** `{Username = login.Username; Password = login.Password; Type = auth}`: a record, set out as code is. */
const code = '(?! ?= [A-Za-z_]\\w{0,40}(?:\\.[A-Za-z_]\\w{0,40}){1,3}[;} ])';
const value = '(?<secret>[^;"\'\\s&<>\\\\{}]{3,120})';

/** Where the string is put together from two. */
const seam = '["\']\\s?[&+]\\s?["\']';
const key = '\\w[\\w ]{0,30}=';
/** Members between the server and the password. Values hold no separator, so there is one way only to read them. */
const between = `(?:(?:${seam}|;\\s{0,30}(?:${seam}\\s{0,4})?${key}[^;"'\\r\\n=]{0,120}){0,12}|(?::\\s{0,30}${key}[^;:"'\\r\\n=]{0,120}){1,12})`;
const server = `(?<![A-Za-z0-9_])(?<!jdbc:[^\\s"']{0,80})${serverKey} ?= ?[^;"'\\r\\n=]{1,120}`;
const passwordIs = `[;:]\\s{0,4}(?:"\\s?[&+]\\s?")?(?:${passwordKey})${code} ?= ?`;

export const connectionStringPassword: Rule = {
  id: 'connection-string-password',
  name: 'Password in a connection string (ADO.NET, ODBC)',
  provider: 'connection-string',
  kind: 'context',
  description: 'Logs in to the database server the connection string names.',
  severity: 'critical',
  isBroad: true,
  keywords: ['password=', 'password =', 'pwd=', 'pwd ='],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(`${server}${between}${passwordIs}${real}${value}`),
  references: [
    'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    'https://learn.microsoft.com/en-us/sql/odbc/reference/syntax/sqldriverconnect-function',
  ],
  rotate: { steps, url: 'https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-login-transact-sql' },
  examples: [
    sample`"Shop": "Server=tcp:shop.database.windows.net,1433;Initial Catalog=shop;User ID=app;Password=${alphanumeric(16)};Encrypt=True"`,
    sample`<add name="Db" connectionString="Data Source=10.1.1.4;Initial Catalog=Shop;uid=sa;pwd=${alphanumeric(12)}" />`,
    sample`cnxn = pyodbc.connect('DRIVER={ODBC Driver 18 for SQL Server};SERVER=db1;DATABASE=shop;UID=app;PWD=${alphanumeric(14)}')`,
  ],
  lookalikes: [
    sample`Server=db;Database=shop;User Id=app;Password={0};`,
    sample`Server=db;Database=shop;Integrated Security=true;`,
    sample`Server=db;Database=shop;User Id=app;Password=${'$'}(DbPassword);`,
    sample`Server=db;User Id=username;Password=password;`,
    sample`username = account.getUsername(); password = account.getPassword();`,
    sample`Some({Username = login.Username; Password = login.Password; Type = auth})`,
  ],
};

export const connectionStringPasswordFirst: Rule = {
  ...connectionStringPassword,
  id: 'connection-string-password-first',
  name: 'Password in a connection string (before the server)',
  pattern: new RegExp(`(?<![A-Za-z0-9_;] ?)(?:${passwordKey}) ?= ?${real}${value}${between};\\s{0,4}${serverKey} ?=`),
  examples: [
    sample`conn = "Password=${alphanumeric(16)};User ID=app;Initial Catalog=shop;Data Source=db1"`,
    sample`ODBC_DSN='PWD=${alphanumeric(12)};UID=app;SERVER=10.0.0.7'`,
  ],
  lookalikes: [sample`Password={0};User ID={1};Server=db1`, sample`password=${alphanumeric(16)}; echo done`],
};

export const jdbcPassword: Rule = {
  id: 'jdbc-password',
  name: 'Password in a JDBC URL',
  provider: 'jdbc',
  kind: 'context',
  description: 'Logs in to the database server the URL names.',
  severity: 'critical',
  keywords: ['jdbc:'],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])jdbc:[a-z0-9:+]{2,40}:[^\\s"'<>\\\\]{2,240}?(?:[?&;](?:amp;)?)(?:${passwordKey})=${real}(?<secret>[^\\s"'&;<>\\\\{}]{3,120})`,
  ),
  references: [
    'https://jdbc.postgresql.org/documentation/use/',
    'https://learn.microsoft.com/en-us/sql/connect/jdbc/building-the-connection-url',
    'https://dev.mysql.com/doc/connector-j/en/connector-j-reference-jdbc-url-format.html',
  ],
  rotate: { steps, url: 'https://www.postgresql.org/docs/current/sql-alterrole.html' },
  examples: [
    sample`spring.datasource.url=jdbc:postgresql://db.acme.dev:5432/shop?user=app&password=${alphanumeric(16)}`,
    sample`<property name="url" value="jdbc:sqlserver://10.2.0.9:1433;databaseName=shop;user=sa;password=${alphanumeric(12)};encrypt=true"/>`,
  ],
  lookalikes: [
    sample`jdbc:postgresql://localhost:5432/shop?user=app`,
    sample`jdbc:mysql://db/shop?user=app&password=${'$'}{DB_PASSWORD}`,
  ],
};

export const jdbcOraclePassword: Rule = {
  ...jdbcPassword,
  id: 'jdbc-oracle-password',
  name: 'Password in an Oracle JDBC URL',
  keywords: ['jdbc:oracle:'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_])jdbc:oracle:(?:thin|oci8?):[A-Za-z0-9_$#]{1,60}/${real}(?<secret>[^\\s"'@<>\\\\{}]{3,120})@`,
  ),
  references: ['https://docs.oracle.com/en/database/oracle/oracle-database/21/jjdbc/data-sources-and-URLs.html'],
  rotate: { steps, url: 'https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/ALTER-USER.html' },
  examples: [
    sample`url: jdbc:oracle:thin:scott/${alphanumeric(12)}@//db.acme.dev:1521/ORCL`,
    sample`String url = "jdbc:oracle:thin:app/${alphanumeric(16)}@10.0.0.8:1521:XE";`,
  ],
  lookalikes: [sample`jdbc:oracle:thin:@host:1521:db`, sample`jdbc:oracle:thin:scott/<password>@db:1521:XE`],
};
