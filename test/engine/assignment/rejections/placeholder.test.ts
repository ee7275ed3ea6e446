import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);

const countingDown = Array.from({ length: 32 }, (_, index) => (31 - index).toString(16).padStart(2, '0')).join('');

/** Values that stand for others. */
test.each([
  ['a label in Croatian', 'auth.ts', "newPassword: 'Nova lozinka',", 'a text for people'],
  [
    'one piece in two cases',
    'kdf.py',
    "check('passwordPASSWORD', 'saltSALTsaltSALTsaltSALTsaltSALTsalt',",
    'one piece over and over',
  ],
  ['a word between marks', 'Form.php', "$this->password = '---invisible---';", 'a placeholder'],
  ['another between marks', 'Form.php', "$this->password = '==same as before==';", 'a placeholder'],
  ['a numbered key', 'kv_test.go', `"key2": "${btoa('key2')}",`, 'a placeholder in base64'],
  ['words that stand for any', 'kv_test.go', `bearerToken := "${btoa('foo:bar')}"`, 'a placeholder in base64'],
  ['a sentence', 'kv_test.go', `apiKey := "${btoa('This is a test string.')}"`, 'a placeholder in base64'],
  ['the alphabet', 'kv_test.go', `apiKey := "${btoa('abcdefghijklmnop')}"`, 'a placeholder in base64'],
  ['what a text shows', 'Gen.java', `"can be defined (e.g. SHOP_APIKEY='${random(16)}')"));`, 'an example in a text'],
  ['a mask', 'shop.yml', `apiToken: ${btoa('**SOPS**')}`, 'a placeholder in base64'],
  ['what may be chosen', 'check.sh', 'checkEnv RESET_PASSWORD "true false"', 'what may be chosen'],
  ['a word that says nothing', 'Shop.java', 'String credentialTypeValue = "unrecognized";', 'stands for any value'],
  ['a name twice', 'doc.go', '\tSHOP_SECRET_KEY=SECRET=SECRET # only', 'repeats the name'],
  ['what was left out', 'shop.py', "'password': '(snip)',", 'a placeholder'],
  [
    'a UUID that ends in repetitions',
    'tasks.yml',
    `shop_api_key: "${'48e92789-57a3-466a-9959'}-${'1a'.repeat(6)}"`,
    'ends in repetitions',
  ],
  ['a value of a fixture', 'vars.yml', 'shop_admin_password: harness-fixture-only', 'a placeholder'],
  ['a placeholder in words', 'conf/shop.yml', 'api_key: "insert-your-key-here"', 'a placeholder'],
  [
    'a placeholder with digits for letters',
    'conf/shop.yml',
    'APP_KEY: "S0m3R@nd0mStr1ng0f32Ch@rsEx@ct1y"',
    'a placeholder',
  ],
  ['a placeholder in Spanish', '.env.dist', 'SECRET_KEY=cambiar-por-clave-segura-en-produccion', 'a placeholder'],
  [
    'a placeholder in Spanish that says here',
    'setup.md',
    'JWT_SECRET=aqui_un_secret_aleatorio_de_minimo_64_caracteres',
    'a placeholder',
  ],
  ['a placeholder in Portuguese that says here', '.env.dist', 'JWT_SECRET=chave-segura-aqui', 'a placeholder'],
  ['a placeholder in Portuguese', '.env.dist', 'JWT_SECRET=troque-esta-chave-em-producao', 'a placeholder'],
  ['a placeholder in French', '.env.dist', 'APP_SECRET=changez-moi-en-production', 'a placeholder'],
  [
    'a placeholder in base64 with a line end',
    'secret.yml',
    `JWT_SECRET: ${btoa('your-secret-key\n')}`,
    'a placeholder',
  ],
  [
    'the secret of whoever reads it, in base64',
    'azure.yaml',
    `ClientSecret: ${Buffer.from('my-service-principal-client-secret\n').toString('base64')}`,
    'a placeholder in base64',
  ],
  ["a debug key's password", 'Dockerfile', 'ENV SHOP_DEBUG_KEYSTORE_PASSWD=android\n', 'key for debugging'],
  ['bytes that count down', 'derive.py', `derived_secret = 0x${countingDown}`, 'a sequence'],
  ['a key that counts', 'conf/secrets.yml', '#   api_key: a1B2c3D4e5F6', 'a sequence'],
  ['an advice in one word', 'main.yml', 'shop_token: "PutSomeLongTextHere"', 'a placeholder'],
  ['a word between marks', 'conf/shop.yml', 'password: "(hidden)"', 'a placeholder'],
  ['an emulator of AWS', 'ci.yml', 'AWS_SECRET_ACCESS_KEY: localstack', 'stands for any value'],
  ['a name run together', 'run.sh', 'export SHOP_SECRET_KEY=azurestorageaccountkey', 'says what is put there'],
  ['three letters', 'rclone.conf', 'secret_access_key=YYY:shop', 'a placeholder'],
  ['a mask', 'conf/shop.yml', 'password: "********"', 'a placeholder'],
  ['a value of which only the beginning is shown', 'notes.txt', `API_KEY=${random(24)}...`, 'cut short'],
  ['a value whose end is masked', '.env', `DB_PASSWORD=${random(6)}********`, 'cut short'],
  ['what is to be changed', 'config.py', 'SECRET_KEY = "change-for-production!"', 'a placeholder'],
  [
    'a long token that says that it is an example',
    'examples.json',
    `"SessionToken": "${random(80)}EXAMPLE${random(80)}"`,
    'a placeholder',
  ],
  ['what is to be changed, with what it is for', 'shop.env', 'DB_PASSWORD=change-me-db', 'a placeholder'],
  [
    'a name in base64 that something replaces',
    'shop.yaml',
    'SMTP_PASSWORD: "UkVQTEFDRURfU01UUF9QQVNTV09SRA=="',
    'a placeholder in base64',
  ],
  ['the end of a tag', 'shop.txt', 'password: "kept elsewhere>"', 'a placeholder'],
  ['what a field may be', 'Shop.php', "'password' => 'nullable',", 'stands for any value'],
  ['what is to be random', 'gitlab.yml', '- SHOP_SECRET_KEY_BASE=long-and-random-alphanumeric-string', 'a placeholder'],
  ['what is to be set', 'vars.yml', "SHOP_JWT_SECRET_KEY: 'SET-ME-PLEASE'", 'a placeholder'],
  ['how it is to be made', 'vars.yml', "SHOP_SECRET_KEY: 'generated-key-that-matches-the-other'", 'a placeholder'],
  ['where accounts are looked for', 'nsswitch.conf', 'passwd:         compat', 'stands for any value'],
  ['what is to be replaced', 'graylog.conf', 'password_secret = replacethiswithyourownsecret!', 'a placeholder'],
  ['a placeholder in base64', 'values.yaml', 'secret: ZXhhbXBsZS1hcHAtc2VjcmV0', 'a placeholder'],
  ['what is to be overridden', 'system.yaml', "params: 'mode=single;password=toBeOverridden'", 'a placeholder'],
  ['a random text of so many letters', '.env.ci', 'APP_KEY=SomeRandomStringOf32CharsExactly', 'a placeholder'],
  ['a stock word in base64', 'secret.yaml', 'node.session.auth.password: cGFzc3dvcmQ=', 'a placeholder in base64'],
  ['a value whose end is hidden', 'notes.txt', `secret_key = ${random(28)}****`, 'cut short'],
  ['what is asked to be chosen', 'compose.yml', '- POSTGRES_PASSWORD=ChooseYourOwnPasswordHere1234', 'a placeholder'],
  ['parts that are crossed out', 'shop.env', 'SHOP_API_KEY=acme-v3/ALTAK-xxx/xxx', 'a placeholder'],
  ['a stand-in', 'mock.rb', "secret => 'mock secret'", 'a placeholder'],
  ['how a column is kept', 'Shop.php', "'smtp_password' => 'encrypted',", 'stands for any value'],
  ['a name that scripts may read', '.oxlintrc.json', '"Credential": "readonly",', 'stands for any value'],
  ['a source of names', 'nsswitch.yml', "'passwd': [ 'mymachines', 'systemd' ]", 'stands for any value'],
  ['what a form asks for in one word', 'Shop.php', "'password' => 'require',", 'stands for any'],
  ['what a page prefers', 'start.js', "discoverable_credentials: 'preferred',", 'stands for any'],

  ['what is shortened', 'README.md', "-GraphToken 'eyJ0eX..'", 'cut short'],
  ['what is mine', 'values.yaml', '#   secretKey: MY-K8S-PATH', 'a placeholder'],
  ['secrets that are handed on', '.github/workflows/test.yaml', 'secrets: inherit', 'stands for any value'],

  ['what any word would do for', 'README.md', `-d '{"name":"ada","password":"anything"}'`, 'a placeholder'],
  ['where a secret is kept', 'README.md', 'JWT_SECRET=configured-in-render', 'kept instead'],
  ['where a password was found', 'src/worker.js', '"DB_PASSWORD=found_in_config"', 'kept instead'],
  ['what Hydra tries', 'notes.txt', 'LoginPassword=^PASS^&LoginButton=Log+in', 'a placeholder'],

  ['the end of a stream in a PDF', 'manual.pdf', 'LOG?pw:endstream', 'stands for any value'],

  ['a placeholder in Spanish', 'README.md', 'password = "TU_CONTRASENA_AQUI"', 'a placeholder'],
  ['a placeholder in Portuguese', 'README.md', 'password = "sua-senha"', 'a placeholder'],
  ['a placeholder in Italian', '.env.dist', 'SHOP_API_KEY=inserisci-la-tua-chiave', 'a placeholder'],
  ['a placeholder in Dutch', '.env.dist', 'DB_PASSWORD=vul-hier-je-wachtwoord-in', 'a placeholder'],
  ['a placeholder in Polish', '.env.dist', 'DB_PASSWORD=twoje-haslo-do-bazy', 'a placeholder'],
  ['a placeholder in German', '.env.dist', 'SHOP_API_KEY=HIER_DEINEN_SCHLUESSEL_EINFUEGEN', 'a placeholder'],
  ['a password in Dutch', 'shop.ini', 'password=Wachtwoord', 'a placeholder'],
  [
    'a password in Spanish',
    'shop.ini',
    `password=${Buffer.from('contrase\u00f1a').toString('latin1')}`,
    'a placeholder',
  ],
  ['a placeholder in Catalan', 'shop.py', `'secret_key': 'la teva clau secret key',`, 'a placeholder'],
  ['a placeholder in Turkish', '.env.dist', 'DB_PASSWORD=buraya_sifrenizi_yazin', 'a placeholder'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('dots behind a number are a part of a password', () => {
  expect(kept(`    password: ${'4816027359'}..a`, 'src/main/resources/application.yml')).toEqual([
    `${'4816027359'}..a`,
  ]);
  expect(kept('    token: eyJ0eX..', 'src/main/resources/application.yml')).toEqual([]);
});

test.each([
  [
    'ends in a sign of a tag',
    'compose.yml',
    `MYSQL_PASSWORD: "${random(4)}>${random(3)}!>"`,
    `${random(4)}>${random(3)}!>`,
  ],
  ['looks like the beginning of an algorithm', 'compose.yml', `MYSQL_PASSWORD: "${'es_84713'}xq"`, `${'es_84713'}xq`],
])('a password that %s is kept', (_, path, text, value) => {
  expect(kept(text, path)).toEqual([value]);
});

test('a numbered word in base64 may be a password that somebody chose', () => {
  expect(reasonsAgainst(`password: "${btoa('password1')}"`, 'shop.yml').join()).not.toContain('in base64');
});
