import { expect, test } from 'vitest';
import { base64, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Values in a form that no secret has. */
test.each([
  ['a kind of protection', 'shop.lua', 'encryption:value("psk2", "WPA2-PSK", { mode = "ap" })', 'a kind of protection'],
  [
    'the type of a parameter',
    'login.sql',
    'CREATE PROCEDURE login (p_user VARCHAR2, p_password VARCHAR2 DEFAULT NULL) AS',
    'a type of texts',
  ],
  ['a type of a setting', 'shop.init', `'PasswordAuth:bool:1' \\`, 'a type and what holds'],
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
  ['what a package requires', 'tox.ini', 'py3.9-notiktoken-v0.1: langsmith==0.1.147', 'what a package requires'],
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
  ['an image and its version', 'Chart.yaml', 'image: docker.io/acme/oauth2-proxy:7.12.0-debian-12-r0', 'a version'],
  ['a package of Gradle', 'build.gradle', "api('io.jsonwebtoken:jjwt-api:0.12.5')", 'a package and its version'],
  ['a pattern of dates', 'src/formats.ts', "key: 'yyyy-MM-dd_HH:mm_12H'", 'a pattern of dates'],
  [
    'the scope of a signed request in an address',
    'client.py',
    'X-Amz-Credential=a7c3%2F20220513%2Fus-east-1%2Fsqs%2Faws4_request',
    'the scope of a signed request',
  ],
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
  [
    'a security identifier',
    'src/Shop.cs',
    'systemToken = tokenOf(new SecurityId("S-1-5-18"));',
    'a security identifier',
  ],
  [
    'an account without a password',
    'Dockerfile',
    '#   /etc/passwd:22:postgres:x:70:70::/var/lib/postgresql:/bin/sh',
    'an account of a system',
  ],
  ['an issue', 'types.pyi', "# TypedDict can't allow extra keys: acme/shop#4617", 'a reference to an issue'],
  [
    'a pattern of numbers of letters',
    'dates.py',
    'tokens = r"H{1,2}|h{1,2}|m{1,2}|s{1,2}|YYYY|M{1,4}"',
    'a regular expression',
  ],
  ['a version of a plugin', 'plugins.txt', 'token-macro: 267.vcdaea6462991', 'a version'],
  ['the type of a column', 'init.php', '"client_secret" => "VARCHAR(80)",', 'the type of a column'],
  [
    'the type of a column in a page',
    'schema.html',
    "<a name='user.password'>password</a></td>\n<td> varchar&#40; 100 &#41; DEFAULT '' </td>",
    'the type of a column',
  ],
  ['a list of hosts', 'compose.yml', 'SECRET_PARAM_BOOTSTRAP: "kafka1:10091,kafka2:10092"', 'hosts and ports'],
  ['a network', 'vpn.sh', 'XAUTH_NET=192.168.43.0/24', 'an address of a network'],
  [
    'what a field is checked for',
    'Accept.php',
    "'password' => 'required|alpha_dash|string|max:255',",
    'what a form is checked for',
  ],
  [
    'a public key on an elliptic curve',
    'Server.hs',
    `dummyKeyEd448 = "MEMwBQYDK2VxAzoA${encoded(76)}"`,
    'a public key',
  ],
  ['a public key of minisign', 'sources.toml', `minisign_key = 'RWQ${encoded(53)}'`, 'a public key'],
  [
    'a package with its kind and version',
    'DEPENDENCIES',
    '(http://acme.org) org.acme.oauth2:oltu:bundle:1.0.0.acme2v3',
    'a package and its version',
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
  ['the name of a certificate', 'constant.ts', "key: 'x509Certificate',", 'an algorithm'],
  [
    'the setting that follows an empty password, empty too',
    'compose.yml',
    'environment:\n  - MAIL_PASSWORD=\n  - STORAGE_BUCKET=',
    'another setting',
  ],
  [
    'how text is encoded',
    'shop.py',
    "password_blob = string_to_array(secret.encode('utf-16-le'))",
    'an encoding of text',
  ],
  [
    'an object in JSON',
    'users.json',
    String.raw`"credentialData": "{\"hashIterations\":27500,\"algorithm\":\"x7\"}"`,
    'an object in JSON',
  ],
  [
    'the name of a product',
    'cve.json',
    String.raw`"uri": "cpe:2.3:a:acme:shop\\,_and_ispw:*:*:*:*:*:jenkins:*:*"`,
    'the name of a platform',
  ],
  ['the address of a host', 'shop.nix', 'IPv6Token = "::fd87:20d6:a932:6605";', 'an address of a network'],
  [
    'a key of the registry',
    'shop.rs',
    String.raw`const KEY_WOW64: &str = r"SOFTWARE\WOW6432Node\Acme\{F3017226}";`,
    'registry of Windows',
  ],
  ['how a request is signed', 'values.yaml', '- --rfc2136-tsig-secret-alg=hmac-sha256', 'an algorithm'],
  ['how passwords are hashed', 'config.php', "$config['password_ldap'] = 'md5-crypt';", 'an algorithm'],
  ['an advisory', 'changes.html', 'Fix leaking credentials GHSA-h4mf-4v27-hggj', 'an advisory'],
  ['a thumbprint', 'shop.ts', `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${encoded(43)}`, 'a thumbprint'],
  ['for which algorithm a secret is made', 'zip.ts', "secret = await generateSecret('A128CBC-HS256')", 'an algorithm'],
  ['a suite of ciphers', 'suites.c', '{ SHOP_TLS_PSK, "TLS-PSK-WITH-AES-256-CCM-8" },', 'an algorithm'],
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
  ['a function that derives keys by its standard', 'Shop.java', 'kdf.deriveKey("HKDF-SHA256", params)', 'an algorithm'],
  ['a boundary between parts', 'shop.test.js', "password: '------WebKitFormBoundaryTB2MiQ36fnSJlrhY',", 'a boundary'],

  ['a form of Unicode', 'scram.txt', "password = normalize('NFKC', password)", 'an algorithm'],
  [
    'an algorithm behind a prefix',
    'hash.php',
    "$secret = hash_hmac('sha384', $text, 'wp-sha384', true);",
    'an algorithm',
  ],
  ['an account of Twilio', 'src/shop.rb', `credential_list = 'CL${hex(32)}'`, 'an identifier of Twilio'],
  ['a size', 'shop.py', 'results.add_pass("375x812")', 'a size'],
  ['the sign of a currency', 'currencies.php', "'KPW' => '&#x20a9;',", 'a character in HTML'],

  ['a kind of weakness', 'src/names.py', '"use of hard-coded password": ["CWE-259", "CWE-798"],', 'an advisory'],

  ['the name of a version', 'src/shop.js', "ShopToken: 'acme_api_v2010',", 'the name of a version'],
  ['the name of a field in a query', 'test.sh', "key0='Message%5B0%5D'", 'the name of a field'],
  ['the outline of a country', 'maps/world.js', '"PW" : "m 593.83,203.79 0,-0.2 0.1,-0.3 z",', 'a path of a drawing'],

  ['a name that a compiler made', 'Shop.txt', '<ValidatePasswordAsync>b__175_0 ', 'a name that a compiler made'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});
