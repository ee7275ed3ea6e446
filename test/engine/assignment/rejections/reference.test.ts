import { expect, test } from 'vitest';
import { base64, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Values that stand elsewhere. */
test.each([
  [
    'a column of a query',
    'Users.php',
    "$password = User::where('vms_details_ids', $id)->select('x')->first();",
    'names what is asked',
  ],
  ['a variable in brackets', 'drums.sh', 'tokens+=("[$bracket_content]")', 'filled in elsewhere'],
  [
    'what is asked for a password',
    'Rss.php',
    "list($username, $password) = Shop::helper('core/http')->authValidate();",
    'names what is asked for it',
  ],
  [
    'what TeamCity keeps',
    'settings.kts',
    'password("env.SHOP_PASSWORD", "credentialsJSON:8c355e81-9a26-4788-8fea-c854cd646c35")',
    'kept in a vault',
  ],
  [
    'what Vault encrypted, in base64',
    'stack.yaml',
    `shop_key: ${Buffer.from('vault:v1:sY7rtmlLkNk/aRoWvu+4IRw').toString('base64')}`,
    'encrypted or kept in a vault',
  ],
  ['what a keyring encrypted', 'shop.log', `"client_secret": ["$ke$1$-${hex(9)}-${hex(24)}"]`, 'encrypted'],
  ['what Maven encrypted, though it is short', 'settings.xml', `<password>{${encoded(16)}=}</password>`, 'encrypted'],
  ['a variable of Symfony', 'shop.yaml', 'secret_key: "%env(SHOP_SECRET_ACCESS_KEY)%"', 'filled in elsewhere'],
  ['a variable in a text of Kotlin', 'Shop.kt', `password = "${'alice-'}$timestamp"),`, 'filled in elsewhere'],
  [
    'a list of names that is looked up',
    'shop.py',
    'password = config.get(["http-basic", name, "password"])',
    'looked up',
  ],
  ['a placeholder', 'conf/shop.yml', 'api_key: "<your-api-key>"', 'filled in elsewhere'],
  ['a template', 'conf/shop.tmpl', 'password: "{{ .Values.password }}"', 'filled in elsewhere'],
  ['a variable of Windows that is read late', 'deploy.cmd', `set SECRET_KEY=${'!'}result!`, 'a variable'],
  ['the place of a value in a text', 'shop.mo', 'Password: %3$s', 'filled in elsewhere'],
  [
    'a text of PHP that is filled in',
    'Shop.php',
    '$secret_key = load( "SHOP__{$this->_slug}_SECRET_KEY" );',
    'filled in elsewhere',
  ],
  ['a reference to the environment', 'src/shop.js', 'password = process.env.DB_PASSWORD', 'looked up'],
  ['a call that reads the environment', 'shop.py', 'token = os.getenv("SHOP_DEPLOY_TOKEN_X")', 'looked up'],
  ['a value of SOPS', 'secrets.yaml', `password: ENC[AES256_GCM,data:${encoded(20)}]`, 'encrypted or kept in a vault'],
  [
    'what a router encrypted',
    'peer.xml',
    `"md5password": "%^%#B]FgV!C#${encoded(12)}%^%#"`,
    'encrypted or kept in a vault',
  ],
  ['a sealed secret', 'sealed.yaml', `password: AgB${encoded(160)}`, 'encrypted or kept in a vault'],
  ['a value of Ansible vault', 'vars.yml', 'password: "$ANSIBLE_VAULT;1.1;AES256"', 'encrypted or kept in a vault'],
  ['an encrypted property', 'shop.properties', `shop.password="ENC(${encoded(24)})"`, 'encrypted or kept in a vault'],
  [
    'an encrypted value of Jenkins',
    'credentials.xml',
    `<password>{AQAAABAAAAAg${encoded(43)}=}</password>`,
    'encrypted or kept in a vault',
  ],
  ['a cipher of a configuration server', 'shop.yml', `password: '{cipher}${hex(64)}'`, 'encrypted or kept in a vault'],
  ['a path in a vault', 'shop.yml', 'password: "vault:secret/data/shop#password"', 'encrypted or kept in a vault'],
  ['a text of C# that is filled in', 'Shop.cs', 'var audioKey = $"{details.Object}1.mp3";', 'filled in elsewhere'],
  [
    'an attribute of a resource',
    'template.yaml',
    'ServiceToken: !GetAtt CopyFunction2.Arn',
    'the name of what is looked up',
  ],
  [
    'a secret of a file beside it',
    'configuration.yaml',
    'password: !secret shop_password_2',
    'the name of what is looked up',
  ],
  ['a marker of the program itself', 'constants.py', 'SECRET_ACCESS_KEY = "__internal_call__"', 'filled in elsewhere'],
  ['a variable that is looked up', 'src/Shop.php', "$password = $this->getVariable('SHOPPASSWD');", 'looked up'],
  ['a text that the shell fills in', 'deploy/env.sh', 'MONGO_PASSWORD=Pass$RANDOM$RANDOM', 'filled in elsewhere'],
  [
    'what an annotation says',
    'Algorithm.scala',
    'generate(input, secretKey): @nowarn("cat=deprecation")',
    'an annotation',
  ],
  [
    'what a function is asked for',
    'user.php',
    '$app_password = app_passwd("details", $app_password[id]);',
    'looked up, with a variable',
  ],
  [
    'what configure fills in',
    'delegates.xml.in',
    '-sPDFPassword=%a@SHELL_QUOTE@ @SHELL_QUOTE@-sOutputFile',
    'filled in elsewhere',
  ],
  ['a secret that is looked up by its name', 'wireless.nix', 'psk = "ext:shop_5g";', 'kept in a vault'],
  [
    'a call that a text of Python is given',
    'shop.py',
    `f.write(f'secret = "{uuid.uuid4()}"'.encode())`,
    'filled in elsewhere',
  ],
  ['a value that a build puts in', 'wireless.nix', 'psk = "@SHOP_50@";', 'filled in elsewhere'],
  [
    'credentials of Jenkins by their id',
    'Jenkinsfile',
    `GITHUB_TOKEN=credentials('${id}')`,
    'the id of what is looked up',
  ],
  [
    'an object of a database by its id',
    'query.swift',
    `map["key"] = AnyValue.objectId(ObjectId("${hex(24)}"))`,
    'the id of what is looked up',
  ],
  ['a value that is put in by its name', 'shop.nix', 'password = "@tsig_key@";', 'filled in elsewhere'],
  [
    'a variable of BOSH',
    'backup.yml',
    'aws_secret_access_key: "((blobstore_secret_access_key))"',
    'filled in elsewhere',
  ],
  [
    'a value that Maven encrypted',
    'settings.xml',
    `<password>{${encoded(43)}=}</password>`,
    'encrypted or kept in a vault',
  ],
  ['what Google encrypted', 'cloudbuild.yaml', `PASSWORD: 'CiQA${encoded(120)}'`, 'encrypted or kept in a vault'],
  [
    'a session key that IIS encrypted',
    'host.config',
    `sessionKey="AQIAAA5mAAAApAAA${encoded(200)}"`,
    'encrypted or kept in a vault',
  ],

  [
    'a marker that stands for what is encrypted',
    'serializers.py',
    "ret['password'] = '$encrypted$'",
    'filled in elsewhere',
  ],
  [
    'an expression of a template of Azure',
    'shop.json',
    `"password": "[parameters('certPassword')]"`,
    'filled in elsewhere',
  ],
  [
    'a setting that Go reads',
    'shop.go',
    '"secret_access_key": d.Get("transfer.0.aws_s3_data.0.secret_access_key"),',
    'what is looked up',
  ],
  [
    'rules that are looked up',
    'Shop.php',
    "['password'] = Setting::complexityRulesSaving('update').'|confirmed';",
    'what is looked up',
  ],
  [
    'a text of a page that is translated',
    'Shop.java',
    `ACCESS_KEY_SECRET = "$t('accessKeySecret')";`,
    'filled in elsewhere',
  ],
  ['what is checked', 'grants.py', "refresh_token=client.check_client_type('restricted'),", 'what is looked up'],

  [
    'a variable in a text of PHP',
    'src/shop.php',
    `'secret_key' => read("{$provider}-secret-key", '')`,
    'filled in elsewhere',
  ],
  ['a numbered place in a text', 'src/shop.php', 'Password: %3$s', 'filled in elsewhere'],
  ['a variable of OpenSIPS', 'proxy.cfg', 'modparam("uac_auth","auth_password_avp","$avp(12)")', 'filled in elsewhere'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('the name of a place on a page is none of a secret', () => {
  const text = `[BasicAuth](https://docs.acme.dev/guide/#basicauth-use:${grow(sample`${hexadecimal(32)}`, 6)}) | logs in`;
  expect(reasonsAgainst(text, 'README.md')).toContain('the name is that of a place on a page');
  expect(kept(text, 'README.md')).toEqual([]);
});

test('the attribute behind one with a password is another one', () => {
  const text = '<Problem text={errors.password} className="mt-2" />';
  expect(reasonsAgainst(text, 'src/login.tsx')).toContain('the value is that of another attribute');
  expect(kept(text, 'src/login.tsx')).toEqual([]);
});

test.each([
  ['a path', 's:7:"pattern";s:14:"/user/password";s:8:"numParts";i:2;'],
  ['a class', 's:5:"class";s:19:"Shop\\Field\\Password";s:8:"provider";s:4:"shop";'],
  ['a type, escaped', 's:4:\\"type\\";s:19:\\"field_item:password\\";s:8:\\"settings\\";a:0:{}'],
  ['a label', 's:5:\\"label\\";s:8:\\"Password\\";s:11:\\"description\\";s:3:\\"Its\\";'],
  ['what is serialised in it', 's:8:"password";s:182:"a:4:{s:5:"class";s:4:"Shop";}";'],
])('%s that PHP serialised is no name with a value', (_, text) => {
  expect(kept(text, 'dump.sql')).toEqual([]);
});

test('a password that PHP serialised is kept, also behind a label', () => {
  const password = hex(12);
  const label = 's:5:"label";s:8:"password";s:4:"type";s:4:"text";';
  expect(kept(`a:2:{${label}s:4:"user";s:3:"ann";s:8:"password";s:12:"${password}";}`, 'dump.sql')).toEqual([password]);
});

test('what is generated is told by its kind, and a hash is made of a password', () => {
  const line = "$accessKey = Keys::generateAccessKey('integration');";
  expect(reasonsAgainst(line, 'Keys.php').join()).toContain('what is generated');
  expect(reasonsAgainst(['password', "generate_password_hash('harbor')"].join(' = '), 'seed.py').join()).not.toContain(
    'is generated',
  );
});

test('what a value is taken from dynamically is no value', () => {
  const line = 'DATABASE_PASSWORD = dynamic("kubernetes", {';
  expect(reasonsAgainst(line, 'waypoint.hcl').join()).toContain('looked up');
});
