import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, base64Url, digits, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const reference = 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens';

export const snowflakePassword: Rule = {
  id: 'snowflake-password',
  name: 'Snowflake password',
  provider: 'snowflake',
  kind: 'context',
  description: 'Logs in to the account as its user and reads what the roles allow.',
  severity: 'critical',
  keywords: ['snowflake', 'snowsql_pwd'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /(?:(?:[Ss]nowflake|SNOWFLAKE)[_.-]?(?:[A-Za-z]{0,12}[_.-])?(?:[Pp]ass(?:word|wd|phrase)?|PASSWORD|PASS|[Pp]wd|PWD)|SNOWSQL_PWD)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?!\$|[{<[%]|os\.|env\.|process\.|var\.|getenv|(?:your|my|password|pass|xxx+)\b)(?<secret>[^\s"'`,;<>{}()]{6,100})/,
  references: ['https://docs.snowflake.com/en/user-guide/snowsql-config'],
  rotate: {
    steps: 'Set a new password with ALTER USER (better: key pair or OAuth), look through LOGIN_HISTORY for strangers.',
    url: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
  },
  examples: [sample`SNOWFLAKE_PASSWORD=${alphanumeric(16)}`, sample`export SNOWSQL_PWD="${alphanumeric(14)}"`],
  lookalikes: [sample`SNOWFLAKE_PASSWORD=${'$'}{PASSWORD}`, sample`snowflake_password = var.snowflake_password`],
};

export const snowflakeToken: Rule = {
  id: 'snowflake-programmatic-token',
  name: 'Snowflake programmatic access token',
  provider: 'snowflake',
  kind: 'provider',
  description: 'Acts as its user with the role it is bound to.',
  severity: 'critical',
  keywords: ['nowflake', 'SNOWFLAKE'],
  entropy: 0,
  structure: 'jwt',
  pattern:
    /(?:[Ss]nowflake|SNOWFLAKE)[^\r\n]{0,40}?(?:[Tt]oken|TOKEN|[Pp]at|PAT|[Pp]assword|PASSWORD)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>eyJraWQiOi[\w-]{20,200}\.eyJ[\w-]{40,400}\.[\w-]{80,700})(?![\w.-])/,
  references: [reference],
  rotate: {
    steps:
      'Remove the token with ALTER USER REMOVE PROGRAMMATIC ACCESS TOKEN, look through the query history, then create one that expires.',
    url: reference,
  },
  examples: [
    sample`SNOWFLAKE_TOKEN=${encoded('base64url', '{"kid":"', digits(12), '","alg":"ES256"}')}.${encoded('base64url', '{"p":"', digits(18), '","iss":"SF:1049","exp":1800000000}')}.${base64Url(86)}`,
    sample`snowflake_pat: "${encoded('base64url', '{"kid":"', digits(12), '","alg":"ES256"}')}.${encoded('base64url', '{"p":"', digits(18), '","iss":"SF:2017","exp":1800000000}')}.${base64Url(86)}"`,
  ],
  lookalikes: [sample`SNOWFLAKE_TOKEN=eyJraWQiOi...`, sample`SNOWFLAKE_ACCOUNT=ab12345`],
};

export const snowflakeConnectorPassword: Rule = {
  ...snowflakePassword,
  id: 'snowflake-connector-password',
  name: 'Snowflake password in a call of the connector',
  keywords: ['snowflake.connector', 'snowflake.createConnection'],
  pattern:
    /snowflake\.(?:connector\.connect|createConnection)\([^)"'`]{0,80}(?:["'][^"'`\r\n]{0,80}["'][^)"'`]{0,80}){0,8}?password["']?\s{0,4}[:=]\s{0,4}["'](?![{<[%*$]|(?:[Yy]our|YOUR|my|MY|xxx+|[Pp]assword|PASSWORD)\b)(?<secret>[^"'`\s]{6,100})["']/,
  references: ['https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-connect'],
  examples: [
    sample`ctx = snowflake.connector.connect(user='etl', password='${alphanumeric(16)}', account='xy12345.eu-west-1')`,
    sample`snowflake.createConnection({ account: 'acme-prod', password: '${alphanumeric(14)}', role: 'LOADER' })`,
  ],
  lookalikes: [
    sample`snowflake.connector.connect(user='etl', password=os.environ['PASSWORD'])`,
    sample`snowflake.connector.connect(user='etl', password='<password>')`,
  ],
};

export const snowflakeOauthSecret: Rule = {
  id: 'snowflake-oauth-client-secret',
  name: 'Snowflake OAuth client secret',
  provider: 'snowflake',
  kind: 'context',
  description: "With the client ID it trades its users' codes for tokens.",
  severity: 'high',
  keywords: ['snowflake'],
  pattern: assigned({
    names: ['snowflake'],
    value: sequence(base64(43), '='),
    words: ['client_secret', 'client-secret', 'client secret', 'clientsecret', 'oauth_secret'],
  }),
  references: ['https://docs.snowflake.com/en/sql-reference/functions/system_show_oauth_client_secrets'],
  rotate: {
    steps:
      'Refresh the secret with ALTER SECURITY INTEGRATION … REFRESH OAUTH_CLIENT_SECRET and put the new one in place.',
    url: 'https://docs.snowflake.com/en/sql-reference/sql/alter-security-integration-oauth-snowflake',
  },
  examples: [
    sample`SNOWFLAKE_OAUTH_CLIENT_SECRET=${base64(43)}=`,
    sample`snowflake:\n  client_secret: "${base64(43)}="\n`,
  ],
  lookalikes: [sample`SNOWFLAKE_OAUTH_CLIENT_SECRET=${base64(30)}=`, sample`SNOWFLAKE_OAUTH_CLIENT_ID=${base64(43)}=`],
};

export const snowflakeProfilePassword: Rule = {
  id: 'snowflake-profile-password',
  name: 'Snowflake password in a section of settings',
  provider: 'snowflake',
  kind: 'context',
  description: 'Logs in to the account as its user and reads what the roles allow.',
  severity: 'critical',
  keywords: ['snowflake'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /[Ss]nowflake["']?,?\s{0,2}(?::\s{0,2}\{?\s{0,2})?\r?\n(?:\s{0,20}["']?(?!pass)[\w-]{1,40}["']?\s{0,4}:[^\r\n]{0,120}\r?\n){0,12}\s{0,20}["']?(?:password|private_key_passphrase)["']?\s{0,4}:\s{0,4}["']?(?!\$|[{<[%!*&|>]|\\{|(?:your|my|password|pass|null|xxx+)\b)(?<secret>[^\s"'`,;<>{}()]{6,100})/,
  references: ['https://docs.getdbt.com/docs/core/connect-data-platform/snowflake-setup'],
  rotate: {
    steps: 'Set a new password with ALTER USER (better: key pair or OAuth), look through LOGIN_HISTORY for strangers.',
    url: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
  },
  examples: [
    sample`acme:\n  outputs:\n    prod:\n      type: snowflake\n      account: xy12345\n      user: dbt\n      password: ${alphanumeric(18)}\n`,
    sample`snowflake:\n  account: acme-prod\n  password: "${alphanumeric(16)}"\n`,
  ],
  lookalikes: [
    sample`type: snowflake\naccount: xy12345\npassword: "{{ env_var('SNOWFLAKE_PASSWORD') }}"`,
    sample`type: snowflake\nuser: dbt\nauthenticator: externalbrowser`,
  ],
};

export const snowflakeHostPassword: Rule = {
  ...snowflakePassword,
  id: 'snowflake-host-password',
  name: 'Snowflake password beside the host of the account',
  keywords: ['snowflakecomputing.com'],
  pattern:
    /snowflakecomputing\.com[^\r\n]{0,80}(?:\r?\n[^\r\n]{0,80}){0,4}?\b(?:password|PASSWORD|passwd|pwd)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?!\$|[{<[%*&(]|os\.|env\.|process\.|var\.|getenv|(?:[Yy]our|YOUR|my|MY|[Pp]ass(?:word)?|PASSWORD|null|None|xxx+)\b)(?<secret>[^\s"'`,;<>{}()]{6,100})/,
  references: ['https://docs.snowflake.com/en/user-guide/admin-account-identifier'],
  examples: [
    sample`account: acme-prod.snowflakecomputing.com\nuser: etl\npassword: ${alphanumeric(16)}\n`,
    sample`jdbc.url=jdbc:snowflake://acme.snowflakecomputing.com/?db=shop\njdbc.user=etl\njdbc.password=${alphanumeric(14)}\n`,
  ],
  lookalikes: [
    sample`host: acme.snowflakecomputing.com\npassword: ${'$'}{PASSWORD}\n`,
    sample`host: acme.snowflakecomputing.com\npassword: your-password\n`,
  ],
};
