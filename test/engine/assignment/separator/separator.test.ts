import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll } from '../find-all.ts';

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
  [
    'an option of a program',
    `parser.add_argument('--password', type=str, required=False, default='${value}', help='of the shop')`,
  ],
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
  ['what appends in PHP', `$shopPassword .= "${value}";`],
  ['a quote and a blank that was pasted', `token = ' ${value} '`],
  ['a dash on its line', `Password - ${value}`],
  ['a parameter of a servlet', `<param-name>password</param-name>\n<param-value>${value}</param-value>`],
  [
    'a setting of Visual Studio',
    `<Setting Name="Password" Type="System.String" Scope="User">\n  <Value Profile="(Default)">${value}</Value>`,
  ],
  [
    'a parameter of a template of Azure',
    `"adminPassword": {\n  "type": "securestring",\n  "defaultValue": "${value}"\n}`,
  ],
  ['a value that a name is compared with', `if ('${value}' === req.body.password)`],
  ['a default among other arguments', `secret_key: str = Field(default="${value}", env="X")`],
  ['an object with a default', `password: { type: String, default: '${value}' }`],
  [
    'an object over several lines',
    `password: {\n    doc: 'of the shop',\n    format: String,\n    default: '${value}',\n  }`,
  ],
  ['an option that is described', `option('password', { default: '${value}' })`],
  ['an item of PowerShell', `Set-ItemProperty $path "DefaultPassword" -Value "${value}" -type String`],
  ['a flag for the value', `az keyvault secret set --vault-name shop --name DbPassword --value ${value}`],
  ['a flag behind the type', `aws ssm put-parameter --name /shop/password --type SecureString --value "${value}"`],
  ['a flag for the text', `gh secret set API_TOKEN --body "${value}"`],
  ['a default of what a call without arguments gives', `const password = getPassword() || '${value}';`],
  ['a default of such a call alone', `login(readPassword() || '${value}')`],
  ['a comparison with what such a call gives', `if (user.getPassword() == "${value}")`],
  ['two texts on a line', `  "rcon_password" "${value}"\n`],
])('a name and its value are joined by %s', (_, text) => {
  expect(findAll(text).map((candidate) => candidate.value)).toContain(value);
});

test.each([['Ab(cd9!xyz7'], ['x9K(r4!zq7.p']])(
  'a setting may hold what reads like the beginning of a call: %s',
  (text) => {
    expect(findAll(`DB_PASSWORD=${text}\n`).map((candidate) => candidate.value)).toEqual([text]);
  },
);

test.each([
  ['a call', 'DB_PASSWORD=read(file9!)'],
  ['a call without arguments that begins a block', `on readPassword(): "${'abcd1234'}"`],
  ['two texts among others', 'x "password" "abcd1234"'],
  ['a flag with a dash', 'shop --password - abcd1234'],
])('no value is read from %s', (_, text) => {
  expect(findAll(`${text}\n`).map((candidate) => candidate.value)).toEqual([]);
});

test('a value of YAML with an equals sign in it is no type and its value', () => {
  const joined = `${value}4S=8j+MvNW`;
  expect(findAll(`    password: ${joined}\n`).map((candidate) => candidate.value)).toEqual([joined]);
});

test.each([
  ['with blanks', `let token: String = "${value}"`],
  ['without blanks', `var token:string="${value}"`],
  ['with a value from elsewhere', `token: string=process.env.TOKEN || "${value}"`],
])('the type between a name and its value is skipped %s', (_, text) => {
  expect(findAll(text).map((candidate) => candidate.value)).toContain(value);
});

test('a long value may be on the line below a colon', () => {
  expect(findAll(`Shop API Key:\n${value}xyz\n`).map((candidate) => candidate.value)).toEqual([`${value}xyz`]);
});

test('a variable below an empty one is not its value', () => {
  expect(findAll(`TOKEN=\nDOMAIN=${value}.shop.acme\n`)).toEqual([]);
});

test.each([
  ['first', `{"key": "api_token", "initialValue": "${value}", "currentValue": "", "secret": true}`],
  ['last', `{"key": "api_token", "secret": true, "initialValue": "${value}"}`],
  ['only', `{"key": "api_token", "currentValue": "${value}"}`],
])('a variable of Hoppscotch holds its initial or its current value, %s', (_, text) => {
  expect(findAll(text).map((candidate) => candidate.value)).toContain(value);
});

test('name and value may be a pair in the flow style of YAML', () => {
  expect(findAll(`env: [{name: API_TOKEN, value: ${value}}]\n`).map((candidate) => candidate.value)).toEqual([value]);
  expect(findAll(`return { password, value: '${value}' };\n`).map((candidate) => candidate.value)).toEqual([]);
});
