import { expect, test } from 'vitest';
import { judge } from '../../../src/engine/assignment/judge.ts';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll, judgeAll, kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** What was decided beforehand about a kind of value: no weight can overrule it, and it is told. */
test.each([
  ['a placeholder', 'conf/shop.yml', 'api_key: "<your-api-key>"', 'filled in elsewhere'],
  ['a placeholder in words', 'conf/shop.yml', 'api_key: "insert-your-key-here"', 'a placeholder'],
  [
    'a placeholder with digits for letters',
    'conf/shop.yml',
    'APP_KEY: "S0m3R@nd0mStr1ng0f32Ch@rsEx@ct1y"',
    'a placeholder',
  ],
  ['a mask', 'conf/shop.yml', 'password: "********"', 'a placeholder'],
  ['a template', 'conf/shop.tmpl', 'password: "{{ .Values.password }}"', 'filled in elsewhere'],
  ['a reference to the environment', 'src/shop.js', 'password = process.env.DB_PASSWORD', 'looked up'],
  ['a call that reads the environment', 'shop.py', 'token = os.getenv("SHOP_DEPLOY_TOKEN_X")', 'looked up'],
  ['code', 'src/shop.js', 'token = session.token', 'code: a member'],
  ['an expression', 'src/shop.js', 'password = "a1b2c3d4" + suffix', 'a part of an expression'],
  ['the name of an entry of a property list', 'conf/shop.plist', '<key>ShopPassphrase</key>', 'the element names'],
  ['a digest by its name', 'conf/shop.yml', `password_sha256: ${hex(64)}`, 'tells it is no secret: sha'],
  ['a hash by its form', 'users.sql', `password = '$2b$12$${random(53)}'`, 'a password hash'],
  ['a hash with its algorithm before it', 'users.yml', `password: "sha256:${hex(64)}"`, 'a password hash'],
  ['a UUID by itself', 'conf/shop.json', '"key": "8d3f4c1e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"', 'a UUID'],
  ['the integrity of a lock file', 'web/package-lock.json', `"token-integrity-key": "${encoded(86)}=="`, 'a lock file'],
  ['a translation', 'config/locales/de.yml', 'password: "Geheimwort"', 'translations'],
  ['a value of SOPS', 'secrets.yaml', `password: ENC[AES256_GCM,data:${encoded(20)}]`, 'encrypted or kept in a vault'],
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
  ['a value of which only the beginning is shown', 'notes.txt', `API_KEY=${random(24)}...`, 'cut short'],
  ['a value whose end is masked', '.env', `DB_PASSWORD=${random(6)}********`, 'cut short'],
  [
    'the version of a package in a table',
    'updates.out',
    'v | shop-updates | openssh-askpass | 5.1p1-41.31.36 | 5.1p1-41.51.1 |',
    'the value is code',
  ],
  ['a kind of protection', 'shop.lua', 'encryption:value("psk2", "WPA2-PSK", { mode = "ap" })', 'a kind of protection'],
  ['a type of a setting', 'shop.init', `'PasswordAuth:bool:1' \\`, 'a type and what holds'],
  [
    'a tab of a form',
    'shop.lua',
    'generate_psk = s:taboption("encryption", Flag, "generate_psk", "Local")',
    'given the name too',
  ],
  ['a device', 'shop.txt', 'label = "arv4520pw:blue7dsl";', 'that of a device'],
  [
    'the last word of a comment',
    'shop.patch',
    'WOL_0, /* Wake-on-LAN Password Register0 */',
    'the last word of a comment',
  ],
  [
    'what a browser keeps',
    'src/shop.js',
    "const STORAGE_KEY = 'dark-mode-enabled';",
    'under which something is stored',
  ],
  ['a pattern', 'src/shop.py', 'DATE_PAT = "%d.%b-x7"', 'the name is that of a pattern'],
  ['the text that is looked for', 'src/shop.py', `pat = "${random(24)}"`, 'the name is that of a pattern'],
  ['a chain of filters', 'tasks/shop.yml', 'that: shop_password | b64decode | length > 7', 'the value is code'],
  ['a group of a pattern', 'src/shop.ts', `/(?<secret>${random(24)})/`, 'a group in a pattern'],
  ['a path in a vault', 'shop.yml', 'password: "vault:secret/data/shop#password"', 'encrypted or kept in a vault'],
  ['a cipher with its mode and padding', 'src/Shop.java', 'PASSWORD_CIPHER = "AES/CBC/PKCS5Padding"', 'an algorithm'],
  ['a function that derives keys', 'src/Shop.java', 'newSecretKey("PBKDF2WithHmacSHA256", 4)', 'an algorithm'],
  ['a scheme of signatures', 'keylib.go', 'shopKey = "rsassa-pss-sha256"', 'an algorithm'],
  ['a list of ciphers', 'conf/shop.yml', "password: 'AES256-SHA:!aNULL:!EXPORT:!DES'", 'an algorithm'],
  ['an object identifier', 'types.go', `AUTH_KEY = []byte("${'1.3.6.1'}.5.5.7.3.1\\x00")`, 'an object identifier'],
  [
    'an algorithm in DER',
    'lint.go',
    '"shop_key": "301306072a8648ce3d020106082a8648ce3d030107"',
    'an algorithm identifier in DER',
  ],
  ['versions that a package takes', 'composer.json', '"acme/password": "^6.4|^7.0"', 'a version'],
  [
    'the prompt of a server of mail',
    'mail.c',
    'smtp_password[] = "334 UGFzc3dvcmQ6"',
    'what a server of mail asks for',
  ],
  [
    'a public key without its armour',
    'keys.py',
    `shop_key = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE${encoded(80)}"`,
    'a public key',
  ],
  ['the name of a library', 'build.gradle', 'oauth2Sdk = "com-acme-oauth2-oidc-sdk"', 'tells it is no secret: sdk'],
  ['the sum of a file', 'restore.txt', `/etc/passwd: ${hex(32)}`, 'the end of a path'],
  ['the commit of a package', 'vendor.conf', `example.org/x/oauth2 ${hex(40)}`, 'the end of a path'],
  [
    'the name of a secret that is kept elsewhere',
    'shop.json',
    '"arn": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop7-XHb67j"',
    'a part of a longer key',
  ],
  [
    'a setting of a filter',
    'video.cs',
    'overlay = "eof_action=pass:repeatlast=0:format=nv12";',
    'a part of a longer key',
  ],
  ['one of several runs', 'video.cs', 'scaleFirstPass = "bgra8:tile16"', 'a first pass is no password'],
  ['what is handed on', 'changes.json', '"It allows customers to pass CRC64NVME as a header"', 'to pass is to hand on'],
  ['the key of results', 'pages.json', '"result_key": "Qev2IdcApplications"', 'a result key is no secret'],
  ['what a package requires', 'tox.ini', 'py3.9-notiktoken-v0.1: langsmith==0.1.147', 'what a package requires'],
  ['a type in quotes', 'shop.py', 'secret_key: "Optional[str]" = None', 'a type'],
  ['a module in a module', 'Shop.pm', 'require Crypt::AuthEnc::ChaCha20Poly1305;', 'a part of a name'],
  ['a number of many bits', 'Shop.java', 'TOKEN_CHARS_HIGH = 0x57ffffffc7fffffeL;', 'a number'],
  ['code between two texts', 'Shop.java', '.append(", password=").append("****")', 'code between two texts'],
  [
    'code behind a text that is an element',
    'shop.test.ts',
    `Buffer.from('password = "<your password>"').toString('base64')}"`,
    'code between two texts',
  ],
  ['a constant that is compared', 'manage.c', 'if (!strcmp("NOACTION", up.password))', 'a constant that is compared'],
  ['a colour', 'report.css', ':root { --pass:#22c55e; --fail:#ef4444; }', 'a colour'],
  [
    'how often something may happen',
    'shop.yml',
    'reset_password_per_user: "${RESET_PASSWORD_PER_USER_RATE:5:3600}"',
    'numbers',
  ],
  [
    'the name of an index',
    'Version1.php',
    "$this->renameForeignKey('oauth2_access_tokens', 'FK_368A420919EB6921', 'oauth2_clients');",
    'the name of an index',
  ],
  ['an error about a password', 'ER.py', 'PASSWORD_NOT_ALLOWED = 1132', 'tells it is no secret: allowed'],
  ['a number of C', 'socks.c', '#define SOCKS_AUTH_USERPASS 0x02U', 'a number'],
  ['what is to be changed', 'config.py', 'SECRET_KEY = "change-for-production!"', 'a placeholder'],
  ['a member of ABAP', 'actions.abap', 'ev_private_key = cl_abap_codepage=>convert_to( lv_key_pem ).', 'code'],
  ['a text of C# that is filled in', 'Shop.cs', 'var audioKey = $"{details.Object}1.mp3";', 'filled in elsewhere'],
  ['an image and its version', 'Chart.yaml', 'image: docker.io/acme/oauth2-proxy:7.12.0-debian-12-r0', 'a version'],
  ['a package of Gradle', 'build.gradle', "api('io.jsonwebtoken:jjwt-api:0.12.5')", 'a package and its version'],
  ['a pattern of dates', 'src/formats.ts', "key: 'yyyy-MM-dd_HH:mm_12H'", 'a pattern of dates'],
  ['a number of tokens', 'notes.ipynb', '"parameters for these tokens: 2.292426e+09\\n"', 'a number'],
  [
    'the fingerprint of a key that signs packages',
    'Dockerfile',
    `GPG_KEYS=${hex(40).toUpperCase()}`,
    'the fingerprint of a public key',
  ],
  [
    'the id of a key that is fetched',
    'provision.sh',
    `apt-key adv --recv-keys ${hex(40).toUpperCase()}`,
    'the fingerprint of a public key',
  ],
  [
    'the sum of a file whose name is quoted',
    'registry.sql',
    `('includes/password.inc', '${hex(64)}')`,
    'the end of a path',
  ],
  ['a step of setting up Windows', 'Autounattend.xml', '<settings pass="specialize">', 'setting up Windows'],
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
  [
    'the scope of a signed request in an address',
    'client.py',
    'X-Amz-Credential=a7c3%2F20220513%2Fus-east-1%2Fsqs%2Faws4_request',
    'the scope of a signed request',
  ],
  [
    'a long token that says that it is an example',
    'examples.json',
    `"SessionToken": "${random(80)}EXAMPLE${random(80)}"`,
    'a placeholder',
  ],
  [
    'what a form is checked for',
    'Controller.php',
    "'password' => ['required', 'confirmed', 'min8chars']",
    'what a form is checked for',
  ],
  [
    'a text with its translation',
    'lang/hr.rs',
    '("Refresh random password", "Osvjezi slucajnu lozinku"),',
    'text for people',
  ],
  ['what is missing', 'Error.hs', 'code JwtSecretMissing = "PGRST300"', 'tells it is no secret: missing'],
  ['a question for a password', 'wallet.cpp', 'ask_password_string = "decrypt"', 'a switch or a number: ask'],
  ['a name in an object', 'src/discovery.rs', '"changePassword": { "supported": false },', 'a name in an object'],
  ['what is compared', 'vendor.js', 'f("common password":"english_wikipedia"===e.name)', 'a part of an expression'],
  ['a member that ends in digits', 'src/Error.hs', 'status JwtSecretGone = HTTP.status500', 'code: a member'],
  ['a heading', 'notes.txt', 'PASSWORD COMMANDS', 'a word of a heading'],
  [
    'a public key in hexadecimal',
    'ecdsa.json',
    `"keyDer": "3059301306072a8648ce3d020106082a8648ce3d030107034200${hex(128)}"`,
    'a public key',
  ],
  ['when something is done', 'modules/user.py', 'if update_password == "on_create":', 'when something is done'],
  [
    'the signature of a function',
    'test/Supply.js',
    "ERC6909Token: ['totalSupply(uint256)'],",
    'the signature of a function',
  ],
  ['what is gone through', 'src/Shop.java', 'for (ShopCredential credential : x509Credentials) {', 'gone through'],
  ['a question of Ruby', 'lib/shop.rb', 'deprecated[version_key] = formula_or_cask.deprecated?', 'code: a member'],
  ['a task of a command', 'bin/aliases.sh', "alias h2='heroku auth:2fa:disable'", 'part of a longer key'],
  ['another name of a command', 'bin/aliases.sh', "alias pw='plz watch'", 'a command'],
  [
    'a word of a list',
    'src/shop.js',
    'adapters.add("password", ["min", "nonalphamin", "regex"], validate)',
    'a list of words',
  ],
  [
    'a distinguished name',
    'ldap/shop.ldif',
    'pwdPolicySubentry: cn=expirein10,ou=policies,dc=acme,dc=dev',
    'a part of a distinguished name',
  ],
  [
    'a security identifier',
    'src/Shop.cs',
    'systemToken = tokenOf(new SecurityId("S-1-5-18"));',
    'a security identifier',
  ],
  [
    'a word behind a flag in the text of a program',
    'shop/vcs.py',
    'information can be given via the --username and --password options',
    'a word of a text',
  ],
  ['a variable that is looked up', 'src/Shop.php', "$password = $this->getVariable('SHOPPASSWD');", 'looked up'],
  [
    'an account without a password',
    'Dockerfile',
    '#   /etc/passwd:22:postgres:x:70:70::/var/lib/postgresql:/bin/sh',
    'an account of a system',
  ],
  ['where accounts are looked for', 'nsswitch.conf', 'passwd:         compat', 'stands for any value'],
  ['a text that the shell fills in', 'deploy/env.sh', 'MONGO_PASSWORD=Pass$RANDOM$RANDOM', 'filled in elsewhere'],
  ['an issue', 'types.pyi', "# TypedDict can't allow extra keys: acme/shop#4617", 'a reference to an issue'],
  [
    'a pattern of numbers of letters',
    'dates.py',
    'tokens = r"H{1,2}|h{1,2}|m{1,2}|s{1,2}|YYYY|M{1,4}"',
    'a regular expression',
  ],
  ['a version of a plugin', 'plugins.txt', 'token-macro: 267.vcdaea6462991', 'a version'],
  [
    'a member of an object in short code',
    'sdk.js',
    'members:{FIAuthKey:{deprecated:!0},output:{}}',
    'a name in an object',
  ],
  ['a statement of short code', 'sdk.js', 'case"ExpiredToken":e.error.retryable=!0,e.request', 'the value is code'],
  [
    'a scheme of passwords',
    'options.sh',
    'echo "SHOP_PASS_SCHEME=BLF-CRYPT" >> shop.conf',
    'tells it is no secret: scheme',
  ],
  [
    'code between two texts in short code',
    'ui.js',
    'createElement("label",null,"Password:"),e?p.createElement("code",null," ****** ")',
    'code between two texts',
  ],
  ['the type of a column', 'init.php', '"client_secret" => "VARCHAR(80)",', 'the type of a column'],
  [
    'the type of a column in a page',
    'schema.html',
    "<a name='user.password'>password</a></td>\n<td> varchar&#40; 100 &#41; DEFAULT '' </td>",
    'the type of a column',
  ],
  ['what is to be replaced', 'graylog.conf', 'password_secret = replacethiswithyourownsecret!', 'a placeholder'],
  ['a list of hosts', 'compose.yml', 'SECRET_PARAM_BOOTSTRAP: "kafka1:10091,kafka2:10092"', 'hosts and ports'],
  ['a network', 'vpn.sh', 'XAUTH_NET=192.168.43.0/24', 'an address of a network'],
  ['colours of a terminal', 'helper.sh', 'PRETTY_PASS="\\e[32mok \\e[0m"', 'made of escapes'],
  [
    'what a field is checked for',
    'Accept.php',
    "'password' => 'required|alpha_dash|string|max:255',",
    'what a form is checked for',
  ],
  ['a scope of a grammar', 'mode.js', "{ defaultToken: 'comment.block.actionscript.2' }", 'a scope of a grammar'],
  [
    'columns of an index',
    'migrate.lua',
    'CREATE INDEX IF NOT EXISTS "jwt_secrets_idx" ON "jwt_secrets" ("consumer_id2");',
    'a name of the database',
  ],
  [
    'a text of alternatives',
    'openstack.sh',
    '# could be either password or v3applicationcredential type.',
    'a word of a text',
  ],
  ['a text about a variable', 'config.yaml', '# NOTE: if $REDIS_PASSWORD is non-empty, prints it', 'a word of a text'],
  ['an attribute of a template', 'Fields.hs', '<input id="#{theId}" type="password" :isReq:required="">', 'code'],
  ['a text that a function prints', 'start.sh', '&& print_pass "psql installed" \\', 'asks for a secret: print'],
  [
    'a path of a system',
    'main.yml',
    'get_url: url=https://acme.io/RPM-GPG-KEY-EPEL-6 dest=/etc/pki/rpm-gpg/RPM-GPG-KEY-EPEL-6',
    'a path',
  ],
  [
    'the head of a token',
    'Jwt.java',
    'JWT_TOKEN_HEAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."',
    'the head of a token',
  ],
  [
    'a condition of a template',
    'flow.yaml',
    'BucketKMSKeyCondition: !Not [!Equals [!Ref BucketKMS1Key, ""]]',
    'tells it is no secret: condition',
  ],
  ['a part of a scene', 'bullet.tscn', 'draw_pass_1 = SubResource("QuadMesh_rtl8c")', 'a draw pass is no password'],
  [
    'the fingerprint of a key of packages',
    'main.yml',
    `docker_ubuntu_repo_repokey: '${hex(40).toUpperCase()}'`,
    'the fingerprint of a public key',
  ],
  [
    'a public key on an elliptic curve',
    'Server.hs',
    `dummyKeyEd448 = "MEMwBQYDK2VxAzoA${encoded(76)}"`,
    'a public key',
  ],
  ['a public key of minisign', 'sources.toml', `minisign_key = 'RWQ${encoded(53)}'`, 'a public key'],
  [
    'what an annotation says',
    'Algorithm.scala',
    'generate(input, secretKey): @nowarn("cat=deprecation")',
    'an annotation',
  ],
  ['a member of a variable', 'Cookbook.pod', 'save_user( $username, $password->rfc2307 );', 'code: a member'],
  [
    'a package with its kind and version',
    'DEPENDENCIES',
    '(http://acme.org) org.acme.oauth2:oltu:bundle:1.0.0.acme2v3',
    'a package and its version',
  ],
  ['a function of Haskell', 'src/Lazy.hs', 'sbAuth = Poly1305.finalize . snd', 'code: a member'],
  ['a placeholder in base64', 'values.yaml', 'secret: ZXhhbXBsZS1hcHAtc2VjcmV0', 'a placeholder'],
  [
    'the digest of nothing',
    'dns.sh',
    'export DEDYN_TOKEN=d41d8cd98f00b204e9800998ecf8427e',
    'an example that a standard published',
  ],
  [
    'what a function is asked for',
    'user.php',
    '$app_password = app_passwd("details", $app_password[id]);',
    'looked up, with a variable',
  ],
  [
    'a piece of two words in a list',
    'aws.js',
    'required:["Username","Password","S3Configuration"],',
    'one of several names',
  ],
  ['a version of Debian', 'LICENSE', 'passwd  1:4.1.5.1-1ubuntu9', 'a version'],
  [
    'a package of the same workspace',
    'package.json',
    '"@acme/connector-oauth": "workspace:^",',
    'what a package requires',
  ],
  ['short words one of which is meant', 'domains.js', '"pw":"belau|co|ed|go|ne|or",', 'alternatives'],
  [
    'a pattern of keys of a cache',
    'Dict.java',
    'Set keys6 = redisTemplate.keys( "jmreport:cache:dictTable*");',
    'a pattern of keys',
  ],
  [
    'a step of signing',
    'http.ts',
    "const secretSigning = sha256Hmac('tc3_request', secretService);",
    'the scope of a signed request',
  ],
  [
    'a list of ciphers without PSK',
    'proxy.yaml',
    'ciphers: EECDH:!MD5:!PSK:!aECDH:!EDH-DSS-DES-CBC3-SHA:!3DES',
    'a part of a longer key',
  ],
  ['the name of a certificate', 'constant.ts', "key: 'x509Certificate',", 'an algorithm'],
  ['what is to be overridden', 'system.yaml', "params: 'mode=single;password=toBeOverridden'", 'a placeholder'],
  ['a random text of so many letters', '.env.ci', 'APP_KEY=SomeRandomStringOf32CharsExactly', 'a placeholder'],
  ['a stock word in base64', 'secret.yaml', 'node.session.auth.password: cGFzc3dvcmQ=', 'a placeholder in base64'],
  [
    'what configure fills in',
    'delegates.xml.in',
    '-sPDFPassword=%a@SHELL_QUOTE@ @SHELL_QUOTE@-sOutputFile',
    'filled in elsewhere',
  ],
  [
    'a pipe between two texts',
    'logs.sh',
    "yaml | grep 'baaspassword:' |  awk 'NR==1' | base64 -d",
    'code between two texts',
  ],
  [
    'more of what a form is checked for',
    'Request.php',
    "'password'     => ['confirmed', 'secure_password'],",
    'what a form is checked for',
  ],
  [
    'a channel of releases',
    'plan.sh',
    'export STUDIO_SECRET_REFRESH_CHANNEL="base-2025"',
    'tells it is no secret: channel',
  ],
  ['who signs a package', 'PKGBUILD', `validpgpkeys=('${hex(40).toUpperCase()}')`, 'the fingerprint of a public key'],
  ['a project of Sonar', 'sonar-project.properties', `sonar.projectKey=acme_shop_${random(20)}`, 'a project key'],
  [
    'a version of an image',
    'manifest.yaml',
    `- image: shop-clientauth-proxy-linux${':'}2020-07-23-09.47.18-f77a18d`,
    'the version of an image',
  ],
  [
    'an attribute of a component',
    'Field.vue',
    `<Icon v-if="type === 'password'" :icon="faEye" />`,
    'code: an attribute',
  ],
  [
    'one of several words that are allowed',
    'shop.rnc',
    'attribute grant {"code" | "password" | "implicit"}',
    'alternatives',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test.each([
  'of password1 option\n\n=head1 DESCRIPTION',
  'token: ${{ secrets.DEPLOY }}',
  'shop.password=ENC(c2hvcA)',
  'password: { type: String }',
])('%s has no value to judge', (text) => {
  expect(kept(text, 'conf/shop.yml')).toEqual([]);
});

test('GCM beside a cipher is one of its modes, and else a product that has keys', () => {
  expect(reasonsAgainst(`aes_gcm_secret = "${hex(40)}"`)).toEqual([]);
  expect(kept(`export GCM_SENDER_SECRET="${hex(40)}"`, 'deploy.sh')).toHaveLength(1);
});

test('a name that only begins with SecureString is no command that makes one', () => {
  expect(kept(`static readonly string SecureStringExportHeader = "${hex(32)}";`, 'src/Shop.cs')).toEqual([]);
});

test('the name under which credentials are kept is only to be looked at', () => {
  expect(
    judgeAll('publishFeedCredentials: ShopOrgPush', 'release.yml').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : 'none',
    ),
  ).not.toContain('medium');
});

test('a long key in base64 is no punctuation', () => {
  expect(reasonsAgainst(`'rsaPrivateKey' => '${'MII'}E${encoded(1580)}'`, 'config/pay.php').join()).not.toContain(
    'punctuation',
  );
});

test('what its name calls an example is only to be looked at', () => {
  expect(
    judgeAll(`# Example password: ${random(20)}`, 'bin/genpass').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    ),
  ).toEqual(['low']);
});

test.each([
  ['a name below another', `  "Password",\n  "${'S3Configuration'}",`, 'service.json'],
  ['a certificate that is kept under a name', 'tlsSecret: icam-ingress-tls', 'values.yaml'],
  ['a UUID of a request', `failed (RequestToken: ${id})`, 'deployer.log'],
  ['a link that opens one file', `"https://files.example/o/a.jpeg?alt=media&token=${id}"`, 'movies.gql'],
])('%s is at most to be looked at', (_, text, path) => {
  const line = text.split('\n').at(-1) ?? '';
  const verdicts = findAll(text).map((candidate) => judge(candidate, { path, line }));
  expect(
    verdicts
      .map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'none'))
      .filter((confidence) => confidence !== 'none' && confidence !== 'low'),
  ).toEqual([]);
  expect(verdicts).not.toEqual([]);
});

test('what Vault answers a login with is no id of a request', () => {
  expect(
    judgeAll(`{"auth": {"client_token": "${id}"}}`, 'login.json')
      .map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : verdict.reason))
      .join(),
  ).toMatch(/medium|high/);
});

test('the element that holds a name in a property list is no name', () => {
  const line = `\t\t<string>${hex(40)}</string>`;
  const verdicts = findAll(`\t<key>FileName</key>\n${line}`).map((candidate) =>
    judge(candidate, { path: 'Info.plist', line }),
  );
  expect(verdicts.map((verdict) => (verdict.kind === 'reject' ? verdict.reason : 'kept'))).toContain(
    'the name is that of an element',
  );
  expect(verdicts.filter(({ kind }) => kind === 'keep')).toEqual([]);
});
