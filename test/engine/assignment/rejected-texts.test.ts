import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { judgeAll, kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** What was taken for secrets in repositories that nobody had read before. */
test.each([
  [
    'a fingerprint as GnuPG writes it',
    'git.nix',
    `key = "${hex(40).toUpperCase()}";`,
    'the fingerprint of a public key',
  ],
  ['a secret that is looked up by its name', 'wireless.nix', 'psk = "ext:shop_5g";', 'kept in a vault'],
  [
    'what something is encrypted with',
    'radicale.nix',
    'htpasswd_encryption = "autodetect";',
    'tells it is no secret: encryption',
  ],
  [
    'a call that a text of Python is given',
    'shop.py',
    `f.write(f'secret = "{uuid.uuid4()}"'.encode())`,
    'filled in elsewhere',
  ],
  ['a member that may be missing', 'shop.rb', 'authorization: result.transaction&.id,', 'code: a member'],
  ['a member of a structure', 'shop.abap', `key4 = ${'ls_dm42s'}-ebrolnr`, 'in source code is a name'],
  [
    'the setting that follows an empty password, empty too',
    'compose.yml',
    'environment:\n  - MAIL_PASSWORD=\n  - STORAGE_BUCKET=',
    'another setting',
  ],
  ['a value whose end is hidden', 'notes.txt', `secret_key = ${random(28)}****`, 'cut short'],
  ['an id and of what', 'shop.md', `key: "shop:${id}",`, 'a UUID'],
  ['a key that searches a site', 'docusaurus.config.js', `apiKey: '${hex(32)}',`, 'a key for searching'],
  ['the key of a citation', 'shop.md', 'citation-key: Larsson_2016', 'a citation key is no secret'],
  ['what a version is told by', 'shop.json', `"version_token": "${random(40)}"`, 'a version token is no secret'],
  ['what is asked to be chosen', 'compose.yml', '- POSTGRES_PASSWORD=ChooseYourOwnPasswordHere1234', 'a placeholder'],
  ['parts that are crossed out', 'shop.env', 'SHOP_API_KEY=acme-v3/ALTAK-xxx/xxx', 'a placeholder'],
  ['a stand-in', 'mock.rb', "secret => 'mock secret'", 'a placeholder'],
  [
    'the number of a payment',
    'shop_test.rb',
    `assert_equal '${random(12)}', response.authorization`,
    'a payment was approved',
  ],
  ['the code that a bank gives', 'shop.json', '"auth_code": "PPS42e"', 'a payment was approved'],
  [
    'the key that GitHub has secrets encrypted with',
    'shop.json',
    `{"key_id":"568250167242549743","key":"${encoded(43)}="}`,
    'a public key',
  ],
  ['a value that a build puts in', 'wireless.nix', 'psk = "@SHOP_50@";', 'filled in elsewhere'],
  [
    'where a password is fetched from',
    'dirs.nix',
    'password.fetch = ["command", "pass", "mail/jane@acme.io"];',
    'tells it is no secret: fetch',
  ],
  ['whether a password is asked for', 'ssh.nix', 'SSH_ASKPASS_REQUIRE = "prefer";', 'tells it is no secret: require'],
  ['a power', 'Shop.txt', 'vars.tokenUnit = 10**currentReserve.decimals;', 'code'],
  ['the id of a secret of a build', '.build.yml', `secrets:\n  - ${id}`, 'the id of a secret'],
  [
    'a key that pages search with',
    'docs/app.js',
    `search({appId:"32YOERUX83",apiKey:"${hex(32)}",indexName:"shop"})`,
    'a key for searching',
  ],
  [
    'how text is encoded',
    'shop.py',
    "password_blob = string_to_array(secret.encode('utf-16-le'))",
    'an encoding of text',
  ],
  [
    'by what a server tells who asks',
    'users.yml',
    'auth_mechanism: "MONGODB-X509"',
    'tells it is no secret: mechanism',
  ],
  ['what a field is called', 'API.txt', "arg: Password('bindword', cli_name='x')", 'what a field is called'],
  ['a note behind the end of a block', 'main.sh', 'fi # $pass = dlpreopen', 'a word of a note'],
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
  [
    'an object in JSON',
    'users.json',
    String.raw`"credentialData": "{\"hashIterations\":27500,\"algorithm\":\"x7\"}"`,
    'an object in JSON',
  ],
  [
    'under which name a setting is kept',
    'Log.java',
    'LOG_KEY = "org.slf4j.simpleLogger.org.acme.Shop"',
    'the name of a property',
  ],
  ['a member by its name', 'Shop.mm', '[shop setValue:@0 forKey:@"int16Col"];', 'a for key is no secret'],
  ['how a test went', 'icon.tsx', "[TestStatus.PASS]: 'check_circle',", 'a status pass is no password'],
  ['a host and its port', 'hosts.txt', '//localdomain.pw:80#@www.acme.io/', 'the port of a host'],
  ['a number of Rust', 'lib.rs', 'let password = [2u8; 67];', 'a number'],
  [
    'the name of a product',
    'cve.json',
    String.raw`"uri": "cpe:2.3:a:acme:shop\\,_and_ispw:*:*:*:*:*:jenkins:*:*"`,
    'the name of a platform',
  ],
  [
    'a key that signed a package',
    'gradle/verification-metadata.xml',
    `<trusted-key id="${hex(40).toUpperCase()}" group="org.acme"/>`,
    'a lock file',
  ],
  ['a value that is put in by its name', 'shop.nix', 'password = "@tsig_key@";', 'filled in elsewhere'],
  ['a hash that compose is given', 'README.md', `ADMIN_PASSWORD_INIT: "$$2a$$05$$${random(53)}"`, 'a password hash'],
  ['the address of a host', 'shop.nix', 'IPv6Token = "::fd87:20d6:a932:6605";', 'an address of a network'],
  [
    'a key of the registry',
    'shop.rs',
    String.raw`const KEY_WOW64: &str = r"SOFTWARE\WOW6432Node\Acme\{F3017226}";`,
    'registry of Windows',
  ],
  ['how a request is signed', 'values.yaml', '- --rfc2136-tsig-secret-alg=hmac-sha256', 'an algorithm'],
  ['a key of a store', 'shop_test.go', 'key := "/skydns/arpa/in-addr/172/26/0/2"', 'a path'],
  [
    'who signs what in a network of peers',
    'mirror.nix',
    `"did:key:z6MkjE3BSJn4Y129rhqi5rViSUru8KSBcCQdQcDZq1cnjumw"`,
    'known to all',
  ],
  ['what a node is known by', 'shop.go', `k.Unmarshal("nodekey:${hex(64)}")`, 'known to all'],
  ['where a program keeps passwords', 'desktop.nix', 'program --password-store=kwallet6', 'what keeps passwords'],
  ['what is looked for in a database', 'Shop.php', `->where('gateway_key', '${hex(32)}')`, 'looked for in a database'],
  [
    'which goes before which',
    'index.ts',
    '// in this order, accessCode > implicit > password > application',
    'an order of words',
  ],
  ['how a column is kept', 'Shop.php', "'smtp_password' => 'encrypted',", 'stands for any value'],
  [
    'the key of a rule',
    'Shop.java',
    '// https://acme.io/coding_rules#rule_key=squid%3AS1699',
    'a rule key is no secret',
  ],
  [
    'who gets no password',
    'Dockerfile',
    'RUN adduser --ingroup www --disabled-password developer && x',
    'that of a switch',
  ],
  [
    'what stands in front of random bytes',
    'Installer.php',
    "'APP_KEY' => 'base64:'.base64_encode(random_bytes(32)),",
    'a part of an expression',
  ],
  [
    'a variable of BOSH',
    'backup.yml',
    'aws_secret_access_key: "((blobstore_secret_access_key))"',
    'filled in elsewhere',
  ],
  [
    'where passwords are kept',
    'dbca.rsp',
    'instance=1,remote_login_passwordfile=exclusive,open_cursors=300',
    'tells it is no secret: passwordfile',
  ],
  ['a sum', 'shop.py', 'password = str1+str2', 'a sum'],
  ['what a shell runs', 'setup.sh', 'PASSPHRASE=`expr 2 \\* $hostcount`', 'a command'],
  [
    'the name of a setting',
    'Utils.groovy',
    'ant.replace(file: f, token: "acme.shop.status=", value: "x")',
    'the name of a property',
  ],
  [
    'the text of an app in another language',
    'src/main/res/values-pt-rBR/strings.xml',
    '<string name="banned_password">Infelizmente-sua-senha</string>',
    'translations',
  ],
  [
    'a text of a program in another language',
    'plugins/password/localization/hu_HU.inc',
    "$messages['nopassword'] = 'Lozinka';",
    'translations',
  ],
  ['a name that scripts may read', '.oxlintrc.json', '"Credential": "readonly",', 'stands for any value'],
  ['how passwords are hashed', 'config.php', "$config['password_ldap'] = 'md5-crypt';", 'an algorithm'],
  ['an advisory', 'changes.html', 'Fix leaking credentials GHSA-h4mf-4v27-hggj', 'an advisory'],
  ['a thumbprint', 'shop.ts', `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${encoded(43)}`, 'a thumbprint'],
  ['what a function is called', 'funcs.go', 'FuncGetPassword   = "getpw"', 'that of a text for people'],
  ['a lock of WebDAV', 'dav.html', `If: (opaquelocktoken:${id})`, 'known to all'],
  ['for which algorithm a secret is made', 'zip.ts', "secret = await generateSecret('A128CBC-HS256')", 'an algorithm'],
  [
    'the rest of a list of ciphers',
    'dovecot.yml',
    "ciphers: 'ALL:!DES:!MD5:!PSK:!RC4:!ADH:!LOW@STRENGTH'",
    'a part of a longer key',
  ],
  ['where a server hands requests on', 'mailman.yml', 'uwsgi_pass mailman3;', 'a uwsgi pass is no password'],
  [
    'which characters a password may have',
    'nginx.yml',
    "nginx__htpasswd_password_characters: 'ascii_letters,digits'",
    'tells it is no secret: characters',
  ],
  ['a heading', 'grub.rst', 'Password protection', 'goes on'],
  ['a source of names', 'nsswitch.yml', "'passwd': [ 'mymachines', 'systemd' ]", 'stands for any value'],
  [
    'what stands between texts of a program',
    'oidc.js',
    `w("hex password: "+h.hex}${'if(a.b){c=d.e}'.repeat(10)}g="x"`,
    'a part of an expression',
  ],
  [
    'how an object is shown',
    'test.py',
    `'secret_scanning_push_protection="ShopFeature(status="off")"'`,
    'tells it is no secret: protection',
  ],
  [
    'a public key of GitHub as it is shown',
    'test.py',
    `PublicKey(key_id="568250167242549743", key="${encoded(43)}=")`,
    'a public key',
  ],
  ['a badge', 'README.md', `badge.svg?badge_key=${random(32)}`, 'a badge key is no secret'],
  ['a suite of ciphers', 'suites.c', '{ SHOP_TLS_PSK, "TLS-PSK-WITH-AES-256-CCM-8" },', 'an algorithm'],
  [
    'the end of a list of ciphers',
    'conf/nginx.conf',
    'ssl_ciphers HIGH:!aNULL:!EXPORT:!PSK:!RC4;',
    'a part of a longer key',
  ],
  [
    'a public key of RSA without its armour',
    'shop.yml',
    `response-key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${encoded(180)}`,
    'a public key',
  ],
  [
    'the setting that follows an empty password',
    'compose.yml',
    'environment:\n  - POSTGRES_PASSWORD=\n  - POSTGRES_HOST_AUTH_METHOD=trust',
    'another setting',
  ],
  ['an image and its version', 'values.yaml', 'auth: acme/oauth-proxy:7.4.0', 'an image and its version'],
  [
    'a list of regions',
    'resources.py',
    '"ACME::Shop::ApiKey": [\n    "ap-northeast-1",\n    "us-east-1",\n],',
    'a region of a cloud',
  ],
  ['the contract of a token', 'networks.js', `linkToken: "0x${hex(40)}",`, 'an address of a blockchain'],
  [
    'the first of some words',
    'permissions.py',
    "'MANAGE_APP_TOKENS': ['signature', 'manage application tokens'],",
    'one of a list of words',
  ],
  [
    'the first of some arguments',
    'stack.go',
    '"AllowedOAuthFlows": jsii.Strings("implicit", "code"),',
    'one of a list of words',
  ],
  [
    'one of the names of fields',
    'Shop.java',
    'Set.of("registerEnable", "resetPassword", "i18nEnable", "darkModeEnable")',
    'one of several names',
  ],
  ['the text of an error', 'errors.go', 'errGetWebhookSecret = "cannot get webhook secret"', 'a text for people'],
  ['how passwords are reset', 'config/auth.php', "'passwords' => 'customers',", 'told by its name there'],
  ['who resets passwords', 'Forgot.php', "return Password::broker('customers');", 'told by its name there'],
  [
    'a user in front of a password',
    'Login.java',
    'new NtlmPasswordAuthenticator("WORKGROUP", user, word)',
    'a user stands in front',
  ],
  [
    'a value that Maven encrypted',
    'settings.xml',
    `<password>{${encoded(43)}=}</password>`,
    'encrypted or kept in a vault',
  ],
  [
    'the sum of a file in a row',
    'shop.sql',
    `'shop:\\n  info: http://shop/oauth/check_token', '${hex(32)}', '2019-04-18'`,
    'the end of a text',
  ],
  [
    'the sum of a list in a row',
    'shop.sql',
    `'tables:\\n      - shop_file\\n      - shop_secret', '${hex(32)}', '2019-04-18'`,
    'the end of a text',
  ],
  [
    'what a generator marks its files with',
    'R/shop.R',
    '# Generator token: 10BE3573-1514-4C36-9D1C-5A225CD40393',
    'what a program made',
  ],
  ['a name that goes on', 'message', 'password encoding', 'goes on'],
  ['what Google encrypted', 'cloudbuild.yaml', `PASSWORD: 'CiQA${encoded(120)}'`, 'encrypted or kept in a vault'],
  ['a token for browsers', 'index.html', `clientToken: 'pub${hex(32)}',`, 'which is public'],
  [
    'an entry among resources of XAML',
    'Colors.xaml',
    '<SolidColorBrush x:Key="Gray100Brush" Color="{StaticResource Gray100}"/>',
    'an entry among resources',
  ],
  [
    'the priorities of GnuTLS',
    'tls.sh',
    'gnutls-cli --priority NORMAL:-KX-ALL:+PSK:+VERS-TLS1.3:-GROUP-ALL',
    'a part of a longer key',
  ],
  ['a permission', 'index.ts', "auth: ['shop:order:create'],", 'a permission'],
  [
    'a zone of nginx',
    'conf/shop.conf',
    'proxy_cache_path /var/cache keys_zone=http-cache:500m;',
    'tells it is no secret: zone',
  ],
  [
    'a session key that IIS encrypted',
    'host.config',
    `sessionKey="AQIAAA5mAAAApAAA${encoded(200)}"`,
    'encrypted or kept in a vault',
  ],
  ['a namespace', 'tls.go', 'secretNS = "shop-system7"', 'tells it is no secret: ns'],
  ['an archive', 'stack.json', `"S3Key": "${hex(64)}.zip"`, 'the name of a file'],
  ['how a page is addressed', 'shop.xml', 'url_key="summer-music-festival-2026"', 'a url key is no secret'],
  ['a function that derives keys by its standard', 'Shop.java', 'kdf.deriveKey("HKDF-SHA256", params)', 'an algorithm'],
  ['the hash of a password in base64', 'shop.ldif', `userPassword:: e1NIQX${encoded(38)}`, 'a password hash'],
  [
    'the name behind a title',
    'gateways.json',
    '"title": "API credentials", "description": "Get yours."',
    'a name in an object',
  ],
  ['a boundary between parts', 'shop.test.js', "password: '------WebKitFormBoundaryTB2MiQ36fnSJlrhY',", 'a boundary'],
  ['a list in an attribute', 'index.vue', `<a v-auth="['setting-system_menus-add']">`, 'a list in code'],
  ['what a form asks for in one word', 'Shop.php', "'password' => 'require',", 'stands for any'],
  ['what a page prefers', 'start.js', "discoverable_credentials: 'preferred',", 'stands for any'],
  ['a setting by its name', 'shop.sql', "WHERE setting_key = 'rcptnumber';", 'a setting key is no secret'],
  [
    'the last of a list of words',
    'index.py',
    "defaults = dict.fromkeys(['username', 'password', 'repository'], '')",
    'one of several names',
  ],
  ['the other of two names', 'shop.ts', 'const kind = isLogin ? "user-password" : "command";', 'one of two'],
  [
    'a message about what is missing',
    'check.js',
    "errors.push({ SHOP_SECRET_ACCESS_KEY: 'cannot be empty' })",
    'text for people',
  ],
  [
    'the beginning of an attribute',
    'page.html',
    `password_strings = "title:'" _ text("Change")`,
    'code between two texts',
  ],
  ['a stream that passes through', 'index.js', 'a.PassThrough = r("c2ae")', 'tells it is no secret: through'],
  [
    'the project of a scanner of code',
    'sonar.yml',
    'mvn sonar:sonar -Dsonar.projectKey=Ada_ES2_2025-2_shop',
    'a project key is no secret',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('a token in front of a remark in parentheses is kept', () => {
  expect(kept(`export VAULT_TOKEN=${id} (Linux)`, 'vault-notes.txt')).toEqual([id]);
});

test('pub in front of another word than key is a name', () => {
  expect(kept(`final _pubClientSecret = '${random(24)}';`, 'lib/client.dart')).toEqual([random(24)]);
  expect(reasonsAgainst(`pub_key = '${random(24)}';`, 'lib/client.dart')).toEqual([
    'the name says that it is no secret: pub',
  ]);
});

test('a key of a service of searches is kept, one to search with is not', () => {
  expect(kept(`AZ_AI_SEARCH_KEY=${random(48)}`, 'shop.env')).toEqual([random(48)]);
  expect(reasonsAgainst(`searchKey = '${random(32)}'`, 'shop.js')).toEqual(['a search key is no secret']);
});

test('a list of one generated key is kept', () => {
  expect(kept(`api_keys: '["${hex(40)}"]'`, 'secret.yaml')).toHaveLength(1);
});

test('a setting in a cell of a table is kept', () => {
  expect(kept(`|                 | awsSecretKey=${hex(64)} |`, 'secrets.txt')).toEqual([hex(64)]);
});

test('a key of forty digits that says what it is for is kept, whatever their case', () => {
  expect(kept(`SECRET_KEY = "${hex(40).toUpperCase()}"`, 'Shop.java')).toHaveLength(1);
});

test('what a server takes as an authorization is kept', () => {
  expect(kept(`if ('${random(24)}' !== req.headers.authorization) return;`, 'src/shop.js')).toEqual([random(24)]);
});

test('a word that something is identified by is no password, one of a user is', () => {
  expect(kept('will run the shell command identified by command20</p>', 'shop.patch')).toEqual([]);
  expect(kept('create user shop identified by x1y2z3w4', 'shop.sql')).toEqual(['x1y2z3w4']);
});

test('a key in a record that has a number and a name is only to be looked at', () => {
  expect(
    judgeAll(`['id' => 27, 'name' => 'Shop', 'key' => '${hex(32)}', 'sort' => 2]`, 'seed.php').map(
      (verdict) => verdict.kind === 'keep' && verdict.confidence,
    ),
  ).toEqual(['low']);
});

test('a value below a sentence that ends in password is none', () => {
  expect(kept("  The host which changes the password\n  value: 'localhost'", 'shop.yml')).toEqual([]);
  expect(kept(`  - name: SHOP_PASSWORD\n    value: '${random(20)}'`, 'shop.yml')).toEqual([random(20)]);
});
