import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** What was taken for secrets in repositories that nobody had read before. */
test.each([
  ['a suite of ciphers', 'suites.c', '{ SHOP_TLS_PSK, "TLS-PSK-WITH-AES-256-CCM-8" },', 'an algorithm'],
  ['the end of a list of ciphers', 'conf/nginx.conf', 'ssl_ciphers HIGH:!aNULL:!EXPORT:!PSK:!RC4;', 'a part of a longer key'],
  ['a public key of RSA without its armour', 'shop.yml', `response-key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${encoded(180)}`, 'a public key'],
  ['the setting that follows an empty password', 'compose.yml', 'environment:\n  - POSTGRES_PASSWORD=\n  - POSTGRES_HOST_AUTH_METHOD=trust', 'another setting'],
  ['an image and its version', 'values.yaml', 'auth: acme/oauth-proxy:7.4.0', 'an image and its version'],
  ['a list of regions', 'resources.py', '"ACME::Shop::ApiKey": [\n    "ap-northeast-1",\n    "us-east-1",\n],', 'a region of a cloud'],
  ['the contract of a token', 'networks.js', `linkToken: "0x${hex(40)}",`, 'an address of a blockchain'],
  ['the first of some words', 'permissions.py', "'MANAGE_APP_TOKENS': ['signature', 'manage application tokens'],", 'one of a list of words'],
  ['the first of some arguments', 'stack.go', '"AllowedOAuthFlows": jsii.Strings("implicit", "code"),', 'one of a list of words'],
  ['one of the names of fields', 'Shop.java', 'Set.of("registerEnable", "resetPassword", "i18nEnable", "darkModeEnable")', 'one of several names'],
  ['the text of an error', 'errors.go', 'errGetWebhookSecret = "cannot get webhook secret"', 'a text for people'],
  ['how passwords are reset', 'config/auth.php', "'passwords' => 'customers',", 'told by its name there'],
  ['who resets passwords', 'Forgot.php', "return Password::broker('customers');", 'told by its name there'],
  ['a user in front of a password', 'Login.java', 'new NtlmPasswordAuthenticator("WORKGROUP", user, word)', 'a user stands in front'],
  ['a value that Maven encrypted', 'settings.xml', `<password>{${encoded(43)}=}</password>`, 'encrypted or kept in a vault'],
  ['the sum of a file in a row', 'shop.sql', `'shop:\\n  info: http://shop/oauth/check_token', '${hex(32)}', '2019-04-18'`, 'the end of a text'],
  ['the sum of a list in a row', 'shop.sql', `'tables:\\n      - shop_file\\n      - shop_secret', '${hex(32)}', '2019-04-18'`, 'the end of a text'],
  ['what a generator marks its files with', 'R/shop.R', '# Generator token: 10BE3573-1514-4C36-9D1C-5A225CD40393', 'what a program made'],
  ['a name that goes on', 'message', 'password encoding', 'goes on'],
  ['what Google encrypted', 'cloudbuild.yaml', `PASSWORD: 'CiQA${encoded(120)}'`, 'encrypted or kept in a vault'],
  ['a token for browsers', 'index.html', `clientToken: 'pub${hex(32)}',`, 'which is public'],
  ['an entry among resources of XAML', 'Colors.xaml', '<SolidColorBrush x:Key="Gray100Brush" Color="{StaticResource Gray100}"/>', 'an entry among resources'],
  ['the priorities of GnuTLS', 'tls.sh', 'gnutls-cli --priority NORMAL:-KX-ALL:+PSK:+VERS-TLS1.3:-GROUP-ALL', 'a part of a longer key'],
  ['a permission', 'index.ts', "auth: ['shop:order:create'],", 'a permission'],
  ['a zone of nginx', 'conf/shop.conf', 'proxy_cache_path /var/cache keys_zone=http-cache:500m;', 'tells it is no secret: zone'],
  ['a session key that IIS encrypted', 'host.config', `sessionKey="AQIAAA5mAAAApAAA${encoded(200)}"`, 'encrypted or kept in a vault'],
  ['a namespace', 'tls.go', 'secretNS = "shop-system7"', 'tells it is no secret: ns'],
  ['an archive', 'stack.json', `"S3Key": "${hex(64)}.zip"`, 'the name of a file'],
  ['how a page is addressed', 'shop.xml', 'url_key="summer-music-festival-2026"', 'a url key is no secret'],
  ['a function that derives keys by its standard', 'Shop.java', 'kdf.deriveKey("HKDF-SHA256", params)', 'an algorithm'],
  ['the hash of a password in base64', 'shop.ldif', `userPassword:: e1NIQX${encoded(38)}`, 'a password hash'],
  ['the name behind a title', 'gateways.json', '"title": "API credentials", "description": "Get yours."', 'a name in an object'],
  ['a boundary between parts', 'shop.test.js', "password: '------WebKitFormBoundaryTB2MiQ36fnSJlrhY',", 'a boundary'],
  ['a list in an attribute', 'index.vue', `<a v-auth="['setting-system_menus-add']">`, 'a list in code'],
  ['what a form asks for in one word', 'Shop.php', "'password' => 'require',", 'stands for any'],
  ['what a page prefers', 'start.js', "discoverable_credentials: 'preferred',", 'stands for any'],
  ['a setting by its name', 'shop.sql', "WHERE setting_key = 'rcptnumber';", 'a setting key is no secret'],
  ['the last of a list of words', 'index.py', "defaults = dict.fromkeys(['username', 'password', 'repository'], '')", 'one of several names'],
  ['the other of two names', 'shop.ts', 'const kind = isLogin ? "user-password" : "command";', 'one of two'],
  ['a message about what is missing', 'check.js', "errors.push({ SHOP_SECRET_ACCESS_KEY: 'cannot be empty' })", 'text for people'],
  ['the beginning of an attribute', 'page.html', `password_strings = "title:'" _ text("Change")`, 'code between two texts'],
  ['a stream that passes through', 'index.js', 'a.PassThrough = r("c2ae")', 'tells it is no secret: through'],
  ['the project of a scanner of code', 'sonar.yml', 'mvn sonar:sonar -Dsonar.projectKey=Ada_ES2_2025-2_shop', 'a project key is no secret'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('a token in front of a remark in parentheses is kept', () => {
  expect(kept(`export VAULT_TOKEN=${id} (Linux)`, 'vault-notes.txt')).toEqual([id]);
});

test('pub in front of another word than key is a name', () => {
  expect(kept(`final _pubClientSecret = '${random(24)}';`, 'lib/client.dart')).toEqual([random(24)]);
  expect(reasonsAgainst(`pub_key = '${random(24)}';`, 'lib/client.dart')).toEqual(['the name says that it is no secret: pub']);
});

test('a key of a service of searches is kept, one to search with is not', () => {
  expect(kept(`AZ_AI_SEARCH_KEY=${random(48)}`, 'shop.env')).toEqual([random(48)]);
  expect(reasonsAgainst(`searchKey = '${random(32)}'`, 'shop.js')).toEqual(['a search key is no secret']);
});

test('a list of one generated key is kept', () => {
  expect(kept(`api_keys: '["${hex(40)}"]'`, 'secret.yaml')).toHaveLength(1);
});
