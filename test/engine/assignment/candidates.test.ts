import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesAt, windowAfter, windowBefore } from '../../../src/engine/assignment/candidates.ts';
import { familyKeywords } from '../../../src/engine/assignment/family.ts';
import { alphanumeric, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll } from './find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 7);

test.each([
  ['an environment line', `DB_PASSWORD=${value}`],
  ['a personal access token', `ACME_PAT=${value}`],
  ['a personal access token in code', `const acmePat = '${value}';`],
  ['an exported variable', `export DB_PASSWORD="${value}"`],
  ['a key of JSON', `{"db": {"password": "${value}"}}`],
  ['escaped JSON', `"{\\"password\\":\\"${value}\\"}"`],
  ['JSON in HTML', `{&quot;password&quot;: &quot;${value}&quot;}`],
  ['YAML', `  password: ${value}\n  user: shop`],
  ['a YAML list', `passwords:\n  - ${value}`],
  ['a YAML block', `password: |\n  ${value}`],
  ['a YAML tag', `password: !!str ${value}`],
  ['a property', `spring.datasource.password = ${value}`],
  ['a typed constant', `const password: string = '${value}';`],
  ['an optional type', `password: Optional[str] = "${value}"`],
  ['a Go constant', `const password string = "${value}"`],
  ['a Go assignment', `password := "${value}"`],
  ['a slice of bytes of Go', `password := []byte("${value}")`],
  ['an element of XML', `<password>${value}</password>`],
  ['several words in an element', `<password>{shop rotated ${value}}</password>`],
  ['a variable of make', `password ::= ${value}`],
  ['an array of C', `static const char password[] = "${value}";`],
  ['a parameter of a template', `  DbPassword:\n    NoEcho: true\n    Type: String\n    Default: ${value}\n`],
  ['a parameter of a template in JSON', `"DbPassword": {"Type": "String", "NoEcho": true, "Default": "${value}"}`],
  ['an input of an action', `  db_password:\n    description: of the shop\n    default: '${value}'`],
  ['a block that gives what is missing', `config.token = ENV.fetch('SHOP_TOKEN') { '${value}' }`],
  ['a password in clear for Spring', `.withUser("shop").password("{noop}${value}")`],
  ['a source of a password', `openssl rsa -passin pass:${value} -in key.pem`],
  ['sshpass', `sshpass -p '${value}' ssh root@shop`],
  ['chpasswd', `RUN echo 'root:${value}' | sudo chpasswd`],
  ['chpasswd with a text', `chpasswd <<< "root:${value}"`],
  ['a login from standard input', `echo "${value}" | docker login -u shop --password-stdin`],
  ['passwd from standard input', `echo ${value} | passwd --stdin root`],
  ['sudo from standard input', `echo ${value} | sudo -S apt-get update`],
  ['the short flag of MySQL', `mysql -h db.acme.io -uroot -p${value} shop < dump.sql`],
  ['the short flag of Redis', `redis-cli -h db.acme.io -a ${value} ping`],
  ['a row of a table', `INSERT INTO users (name, password, mail) VALUES ('bob', '${value}', 'bob@acme.io');`],
  ['a second row', `insert into \`users\` (\`id\`, \`passwd\`)\nVALUES\n(1, NULL),\n(now(), '${value}');`],
  ['a macro', `#define PASSWORD "${value}"`],
  ['a hash of Ruby', `:password => '${value}'`],
  ['an index', `config["password"] = "${value}"`],
  ['a comparison', `if (password == "${value}")`],
  ['a default', `password = process.env.PASSWORD || '${value}'`],
  ['a default of the shell', `"\${PASSWORD:-${value}}"`],
  ['a setter', `client.setPassword("${value}")`],
  ['an argument', `define('DB_PASSWORD', '${value}');`],
  ['a wrapper', `password = Some(SecretString::new("${value}"))`],
  ['a prefixed string', `password = b"${value}"`],
  ['a triple quote', `password = """${value}"""`],
  ['a long flag', `login --password ${value} --force`],
  ['a long flag with an equals sign', `login --password=${value}`],
  ['a user and a password', `curl -u shop:${value} acme.io`],
  ['a user and a password in quotes', `curl --user "shop:${value}" acme.io`],
  ['a short flag behind a user', `mysql -u shop -p${value} orders`],
  ['an element', `<password>${value}</password>`],
  ['an attribute', `<user name="shop" password="${value}"/>`],
  ['a name and a value of XML', `<property name="password" value="${value}"/>`],
  ['a name and a value of JSON', `{"name": "DB_PASSWORD", "value": "${value}"}`],
  ['a name and a value of YAML', `- name: DB_PASSWORD\n  value: ${value}`],
  ['a property list', `<key>password</key>\n<string>${value}</string>`],
  ['serialised PHP', `a:1:{s:8:"password";s:18:"${value}";}`],
  ['a query string', `https://acme.io/login?user=shop&password=${value}&next=1`],
  ['the body of a form alone on its line', `password=${value}&format=json`],
  ['a scheme in a header of curl', `curl -H "X-Auth-Token: api-key ${value}" https://acme.io`],
  ['the body of a form', `curl -d "password=${value}&format=json" https://acme.io`],
  ['SQL', `CREATE USER shop IDENTIFIED BY '${value}'`],
  ['PowerShell', `$x = ConvertTo-SecureString -String "${value}" -AsPlainText`],
  ['OpenSSL', `openssl enc -k -passin pass:${value} -in a`],
  ['a netrc file', `machine acme.io login shop password ${value}`],
  ['Docker', `ENV MYSQL_PASSWORD ${value}`],
  ['HCL', `  password = "${value}"`],
  ['a table', `| password | ${value} |`],
  ['a sentence', `The password is "${value}".`],
  ['a sentence that sets it', `Set the password to "${value}".`],
  ['bold words', `**Password:** ${value}`],
  ['a bold value', `Password: **${value}**`],
  ['code in HTML', `Password: <code>${value}</code>`],
  [
    'a coloured program in HTML',
    `<span class="n">password</span> <span class="o">=</span> <span class="s">&#39;${value}&#39;</span>`,
  ],
  ['a row of HTML', `<td>password</td><td>${value}</td>`],
  ['an element with attributes', `<password encrypted="false">${value}</password>`],
  ['an element that is called so', `<string name="api_key" translatable="false">${value}</string>`],
  ['a field with attributes', `<input name="api_token" type="hidden" value="${value}">`],
  ['an element in an element', `<setting name="Password" type="String">\n  <value>${value}</value>`],
  ['a call over XML', `<member><name>password</name><value><string>${value}</string></value></member>`],
  ['members between name and value', `{"name": "password", "type": "string", "value": "${value}"}`],
  ['a value before its name', `{"value": "${value}", "key": "password"}`],
  ['a value right before its name', `[{"value":"${value}","key":"password"}]`],
  ['an element of a manifest', `<meta-data android:name="io.acme.API_KEY" android:value="${value}"/>`],
  ['a parameter of a stack', `{"ParameterKey": "DbPassword", "ParameterValue": "${value}"}`],
  ['an element below', `<AdministratorPassword>\n  <Value>${value}</Value>`],
  ['a default of Spring', `@Value("\${shop.secret:${value}}")`],
  ['a value in the object of its name', `{"token": {"value": "${value}"}}`],
  ['the default of a variable', `variable "db_password" {\n  type = string\n  default = "${value}"\n}`],
  ['a constant of Visual Basic', `Const Password As String = "${value}"`],
  ['a static constant of Rust', `const API_KEY: &'static str = "${value}";`],
  ['a text in a text', `buildConfigField("String", "API_KEY", "\\"${value}\\"")`],
  ['a pair of user and password', `requests.get(url, auth=('shop', '${value}'))`],
  ['a call without parentheses', `request.basic_auth 'shop', '${value}'`],
  ['a symbol of Ruby', `set :session_secret, '${value}'`],
  ['a tuple of Erlang', `{password, "${value}"}`],
  ['an option of curl', `curl_easy_setopt(curl, CURLOPT_PASSWORD, "${value}");`],
  ['a block of Ruby', `let(:password) { '${value}' }`],
  ['a method that returns it', `String getPassword() { return "${value}"; }`],
  ['an expectation', `expect(user.password).toBe('${value}')`],
  ['an expectation in words', `expect(user.password).to eq '${value}'`],
  ['an assertion', `self.assertEqual(user.token, '${value}')`],
  ['an assertion with the value first', `assertEquals("${value}", user.getPassword());`],
  ['an assertion without parentheses', `assert_equal '${value}', user.password`],
  ['a comparison with the value first', `if ("${value}" == $password)`],
  ['a method of the value', `"${value}".equals(password)`],
  ['a mock', `when(user.getToken()).thenReturn("${value}");`],
  ['a stub', `allow(user).to receive(:token).and_return('${value}')`],
  ['a field of a page', `cy.get('#password').type('${value}')`],
  ['a field of a form', `fill_in 'Password', with: '${value}'`],
])('the value is found in %s', (_, text) => {
  expect(findAll(text).map((candidate) => candidate.value)).toContain(value);
});

test('offsets are those of the value without its quotes', () => {
  const text = `  "password": "${value}",`;
  const [candidate] = findAll(text);
  expect(candidate).toMatchObject({
    name: 'password',
    isNameQuoted: true,
    quote: 'double',
    separator: 'colon',
    kind: 'assignment',
    next: ',',
  });
  expect(text.slice(candidate?.valueStart, candidate?.valueEnd)).toBe(value);
});

test('a name with several keywords gives its value once, under the strongest', () => {
  expect(findAll(`secret_key_token = "${value}"`).map((candidate) => candidate.family)).toEqual(['secret']);
});

test('the elements of a list follow the first', () => {
  const texts = [1, 2, 3].map((seed) => grow(sample`${alphanumeric(12)}`, seed));
  const found = findAll(`tokens = ["${texts.join('", "')}"]`);
  expect(found.map((candidate) => [candidate.value, candidate.position])).toEqual(
    texts.map((text, index) => [text, index + 1]),
  );
});

test('words before the name qualify it', () => {
  expect(findAll(`API key: ${value}`)[0]).toMatchObject({ name: 'key', qualifier: 'API' });
});

test.each([
  'compass',
  'bypass',
  'passport',
  'passenger',
  'monkey',
  'keyboard',
  'keyword',
  'author',
  'authority',
  'secretary',
  'tokenizer',
  'hotkey',
  'turkey',
  'compat',
  'pattern',
])('%s is no name of a secret', (name) => {
  expect(findAll(`${name} = "${value}"`)).toEqual([]);
});

test.each([
  ['a digest in a row', `INSERT INTO users (name, password) VALUES ('bob', '${grow(sample`${hexadecimal(32)}`, 4)}');`],
  ['a row that says less than its columns', "INSERT INTO users (name, mail, password) VALUES ('bob');"],
  ['the key of a row', `INSERT INTO releases (id, release_key) VALUES (1, '${value}');`],
  ['a prompt of MySQL', 'mysql -h db.acme.io -p shop'],
  ['a pipe into a command of another kind', `echo 'root:${value}' | cat`],
])('%s holds no value', (_, text) => {
  expect(findAll(text)).toEqual([]);
});

test('a quote that does not close on its line holds no value', () => {
  expect(findAll(`password = "${value}\nuser = "shop"`)).toEqual([]);
});

test.each([
  ['an argument behind a name', `store(token, "${value}")`],
  ['another call in front of a name', `log("${value}", token)`],
  ['a call of a method', `"${value}".concat(password)`],
])('%s is not its value', (_, text) => {
  expect(findAll(text)).toEqual([]);
});

test.each([
  ['a reference', `-e PASSWORD=\${SHOP_PASSWORD} SHOP=${value}`],
  ['a value that holds a keyword', `ENV DB_PASSWORD=my_password SHOP=${value}`],
  ['a password that is given with its flag', `mysql -u shop -pmy_password ${value}`],
])('what follows %s is not its value', (_, text) => {
  expect(findAll(text).filter((found) => found.value.includes(value))).toEqual([]);
});

test('prose behind a name is no value', () => {
  expect(findAll('you may pass any option to the token parser and the key reader')).toEqual([]);
});

const hostile = fc.oneof(
  fc.constantFrom(
    'key=',
    'password',
    '"',
    "'",
    '\\"',
    '(',
    '[',
    '{',
    'new ',
    ': ',
    ' = ',
    '|| ',
    ', ',
    '-u a:',
    '&quot;',
    '\n',
    ' ',
    '</key>',
    'secret',
    '->',
    'x',
    ').toBe(',
    ') { ',
    '() { return ',
    '", ',
    ' == ',
    '<span class="o">',
    '**',
    ' id="x">',
    'assertEquals("ab1", ',
  ),
  fc.string({ maxLength: 6, unit: 'binary-ascii' }),
);

test('values are the text at their offsets and no longer than the bounds', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const candidate of findAll(text)) {
        expect(text.slice(candidate.valueStart, candidate.valueEnd)).toBe(candidate.value);
        expect(candidate.value.length).toBeLessThanOrEqual(4200);
      }
    }),
  );
});

test('what lies beyond the window changes nothing', () => {
  const units = [
    '"',
    "'",
    '(',
    '[',
    ' ',
    'key=',
    'password ',
    '\\',
    ': "',
    '$',
    '-',
    '<',
    ', "a"',
    '()',
    ').to.',
    ' a="b"',
    '", ',
    '== ',
    '<b>',
    ' x ',
  ];
  const keywords = Object.values(familyKeywords).flat();
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.constantFrom(...keywords),
      fc.integer({ min: 0, max: 6000 }),
      (left, right, keyword, count) => {
        const before = left.repeat(count);
        const text = before + keyword + right.repeat(count);
        const from = Math.max(0, before.length - windowBefore);
        const cut = candidatesAt(text.slice(from, before.length + windowAfter), before.length - from, keyword);
        expect(cut.map((candidate) => candidate.value)).toEqual(
          candidatesAt(text, before.length, keyword).map((candidate) => candidate.value),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the name of a command in quotes is a name among others', () => {
  expect(findAll(`{"keywords":["ConvertTo-SecureString"],"kind":"${value}"}`)).toEqual([]);
  expect(findAll(`$p = ConvertTo-SecureString "${value}" -AsPlainText`).map((found) => found.value)).toEqual([value]);
});

test.each([
  ['an environment line', 'SHOP_PASSWORD=x7Kd;9[fG2{qM'],
  ['a list of compose', '      - SHOP_PASSWORD=x7Kd;9[fG2{qM}Z'],
  ['a value of YAML', '  SHOP_PASSWORD: x7Kd;9[fG2{qM'],
  ['a line with a remark', 'export SHOP_PASSWORD=x7Kd;9[fG2{qM # rotate'],
])('settings are read to the end of %s', (_, line) => {
  expect(findAll(`A=b\n${line}\nC=d`).map((candidate) => candidate.value)).toEqual([
    expect.stringMatching(/^x7Kd;9\[fG2\{qM(?:\}Z)?$/),
  ]);
});

test.each([
  ['several settings', 'SHOP_PASSWORD=x7Kd9fG2;OTHER_USER=ada[1]', 'x7Kd9fG2'],
  ['code', 'SHOP_PASSWORD=x7Kd9fG2[0];', 'x7Kd9fG2'],
  ['a call', 'SHOP_PASSWORD=make_a1([b2],[c3])', undefined],
])('settings are not read on into %s', (_, line, beginning) => {
  expect(findAll(`${line}\n`).map((candidate) => candidate.value)).toEqual(beginning === undefined ? [] : [beginning]);
});
