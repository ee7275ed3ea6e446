import { expect, test } from 'vitest';
import { alphanumeric } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll } from './find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 7);

test.each([
  ['what Rust takes where there is none', `env::var("SHOP_TOKEN").unwrap_or("${value}".to_string())`],
  ['what a function of Rust gives', `env::var("JWT_SECRET").unwrap_or_else(|_| "${value}".into())`],
  ['what Java takes where there is none', `Optional.ofNullable(System.getenv("API_KEY")).orElseGet(() -> "${value}")`],
  ['a default of a playbook', `db: "{{ shop_password | default('${value}') }}"`],
  ['a default of a playbook behind a lookup', `db: "{{ lookup('env', 'SHOP_PASSWORD') | default('${value}') }}"`],
  ['what is typed and sent', `cy.get('#password').type('${value}{enter}')`],
  ['a header of Swift', `request.setValue("${value}", forHTTPHeaderField: "X-Api-Key")`],
  ['a header of Swift with a scheme', `request.setValue("Bearer ${value}", forHTTPHeaderField: "Authorization")`],
  ['a header of Objective-C', `[request setValue:@"${value}" forHTTPHeaderField:@"X-Api-Key"];`],
  ['a setting of Objective-C', `[keychain setString:@"${value}" forKey:@"password"];`],
  ['an option of a program', `parser.add_argument('--password', type=str, required=False, default='${value}', help='of the shop')`],
  ['an option of a program with its help', `parser.add_argument('--password', help='of the shop', default='${value}')`],
  ['parentheses over several lines', `TOKEN = (\n    '${value}'\n)`],
  ['a list over several lines', `"tokens": [\n    "${value}",\n    "x"\n]`],
  ['a wrapper of what a call gives', `.password(passwordEncoder().encode("${value}"))`],
  ['a variable of SQL', `DECLARE @password NVARCHAR(50) = '${value}';`],
  ['a variable of PL/SQL', `  v_password VARCHAR2(30) := '${value}';`],
  ['a constant of Ada', `   Password : constant String := "${value}";`],
  ['a binary of Erlang', `{default_pass, <<"${value}">>},`],
  ['code in prose', `Log in with the password \`${value}\` at first.`],
  ['prose with a colon', `Your password is: ${value}`],
  ['a dash', `admin password - '${value}'`],
  ['a dash on its line', `Password - ${value}`],
  ['a parameter of a servlet', `<param-name>password</param-name>\n<param-value>${value}</param-value>`],
  ['a setting of Visual Studio', `<Setting Name="Password" Type="System.String" Scope="User">\n  <Value Profile="(Default)">${value}</Value>`],
  ['a parameter of a template of Azure', `"adminPassword": {\n  "type": "securestring",\n  "defaultValue": "${value}"\n}`],
  ['a value that a name is compared with', `if ('${value}' === req.body.password)`],
])('a name and its value are joined by %s', (_, text) => {
  expect(findAll(text).map((candidate) => candidate.value)).toContain(value);
});
