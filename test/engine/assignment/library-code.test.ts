import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const counting = Array.from({ length: 16 }, (_, index) => ((0xf3 + index) & 0xff).toString(16).padStart(2, '0')).join(
  '',
);

/** What libraries of authentication, servers of identity and password managers are full of. */
test.each([
  [
    'what ejson encrypted',
    'secrets.ejson',
    `"shop_api_key": "EJ[1:${encoded(43)}=:${encoded(32)}:${encoded(40)}]"`,
    'encrypted',
  ],
  [
    'what Bitwarden encrypted',
    'export.json',
    `"encKey": "2.${encoded(22)}==|${encoded(43)}=|${encoded(43)}="`,
    'Bitwarden',
  ],
  ['how often something may happen', 'limits.py', '"reset_password": "20/m/ip,5/m/key",', 'how often'],
  ['how often in words', 'settings.py', "'change_password': '25/hour',", 'how often'],
  [
    'a hash with its scheme',
    'ldap.rs',
    `let im_pw = "{PBKDF2-SHA256}10000$${encoded(22)}$${encoded(43)}";`,
    'a password hash',
  ],
  ['a function that derives keys', 'reader.cpp', 'auto pwd_fam = create_or_throw("PBKDF2(SHA-256)");', 'an algorithm'],
  ['a scheme of signatures', 'parse.ts', "expect(auth).toContain('Authorization: AWS4-HMAC-SHA256 ');", 'an algorithm'],
  ['bytes that count', 'crypto.cpp', `QByteArray key = QByteArray::fromHex("${counting}");`, 'a sequence'],
  ['a part of a message of Rust', 'passwd.rs', 'debug!("Failed to verify password: {err:?}")', 'a template'],
  [
    'how bytes are printed',
    'wifi.c',
    String.raw`PRINTM(MCMND, "Deauth: %02x:%02x:%02x\n", mac[0]);`,
    'filled in elsewhere',
  ],
  ['numbers behind a constant', 'x509.data', '"req.key_usage_empty":SHOP_MD_SHA1:0:1:0:0:0', 'numbers'],
  ['a date with a plus', 'gateway.rb', 'ticket_code=7&auth_date=2015-04-23+17:25:35', 'it is no secret: date'],
  ['a file', 'push.rb', 'key: "gems/shop-2.0.0.gem"', 'the name of a file'],
  [
    'an address behind its scheme',
    'aerc.conf',
    'outgoing = smtp+xoauth2://jane@smtp.acme.test:587?client_id=4',
    'an address',
  ],
  ['a key of the keyboard', 'menu.txt', 'ShortCutKey=Strg+Umschalt+I;', 'a cut key'],
  ['a tag of a field in a test', 'card.kt', 'passwordFieldTestTag = "CardNumberEntry",', 'it is no secret: tag'],
  ['a secret of a build', 'docker.sh', '--secret id=BUNDLE_PACKAGER__DEV,env=X', 'the name of a constant'],
  ['a label of what is derived', 'tls.c', 'tls_derive_secret("tls13 finished", secret, 32, NULL, 0,', 'the label'],
  ['the id of an attribute', 'uuids.rs', `pub const UUID_ATTR_UNIX_PASSWORD: Uuid = uuid!("${id}");`, 'the id of'],
  ['the id of a class', 'key.cpp', `QUuid PasswordKey::UUID("${id}");`, 'the id of'],
  [
    'what is found by an id',
    'Exchange.cs',
    `manager.FindByAuthorizationIdAsync("${id}", token)`,
    'it is no secret: id',
  ],
  [
    'what a method is asked for',
    'ParserTest.java',
    'result = PassParser.getPassword("localhost3", "5432", user, "shop");',
    'asks for',
  ],
  ['who resets a password', 'page.mdx', 'sdk.auth.resetPassword("customer", "emailpass", {', 'a user stands in front'],
  ['a module of Erlang', 'shop.erl', '?match(false, shop_auth:user_exists(<<"ibr_conflict_2">>, Server)),', 'a module'],
  ['a secret of Kubernetes', 'README.md', 'tls.existingSecret=kafka-jks', 'the name of a secret'],
  ['a pipe of a template of Go', 'helpers.tpl', '(index $secret.data "POSTGRES_PASSWORD" | b64dec) -}}', 'a pipe'],
  [
    'a description behind a list',
    'promise.t',
    "is_deeply \\@results, ['pass'], 'promise resolved';",
    'a list of its own',
  ],
  ['a list with a line each', 'words.json', '  "54inBaGCiA7pw",\n  "54kBVattcps1w",\n', 'a line each'],
  ['passwords that everybody knows', 'src/common-passwords.js', '"wsrootpass", "wss100923nxsj",', 'everybody knows'],
  ['a type with numbers', 'src/session.rs', '    pkce_secret: PkceS256Secret,', 'in source code is a name'],
  ['a type with short words', 'src/oauth2.rs', '    consent_key: JweA128KWEncipher,', 'in source code is a name'],
  ['text about a flag', 'CHANGELOG.md', '- Remove --password command line option', 'a word of a text'],
  [
    'what a password is for',
    'auth.md',
    'It only needs password to "assign" membership, and no more',
    'a word of a text',
  ],
  ['a sentence that goes on', 'api.yaml', 'If the `price_type` is `calculated`, pass an empty array.', 'to hand on'],
  ['a review', 'AGENTS.md', '> *Tests by hand; local review pass by ACME-5.2.*', 'a review pass'],
  [
    'what GnuTLS may use',
    'opt.sh',
    '--priority=NORMAL:+PSK:-RSA:%NO_EXTENSIONS:%DISABLE_RENEGOTIATION',
    'a longer key',
  ],
  [
    'a digest in capitals',
    'Users.cs',
    `if (!Equals(user.Password, "${'DA39A3EE5E6B4B0D3255'}BFEF95601890AFD80709"))`,
    'published',
  ],
  ['a placeholder of helm', 'values.yaml', '# SHOP_POSTGRES_PASSWORD: auto-configured', 'a placeholder'],
  [
    'a placeholder that is encoded twice',
    'overlord.yaml',
    'key-secrets: ZUhoNGVIaDRlSGg0ZUhoNGVIZz0=',
    'a placeholder',
  ],
  ['a user of a registry', 'gcp.py', 'password = "oauth2accesstoken"', 'stands for any value'],
  [
    'a member that is looked for',
    'tokens.ts',
    "): set is ShopTokenSetSecret =>\n  'connectorId' in tokenSet",
    'an expression',
  ],
  ['the label of an arrow', 'flow.md', '  method_switch -->|password| pw0_second', 'an arrow'],
  [
    'one of two in minified code',
    'ui.js',
    'w()?x?"client_credentials":"clientCredentials":"application",A',
    'one of two',
  ],
  ['one of two grants', 'tokens.rb', 'authenticate the owner via "password" or "implicit" grant', 'one of two'],
  [
    'another connector',
    'plugin.go',
    "// a 'password': PasswordConnector or 'callback': CallbackConnector",
    'an alternative',
  ],
  ['a database', 'MIGRATION.md', 'mysqldump -u root -p orders > backup.sql', 'a database'],
  ['a state of an element', 'login.css', '.shop-input-password:focus-within,', 'a state of an element'],
  ['words of a linter', 'Weasel.yml', 'tokens:\n  - absolutely\n', 'a word of a list'],
  ['a setting with its value', 'ovh.py', '"sms_application_secret": "sms_provider=acme",', 'another setting'],
  [
    'how a date is written',
    'Order.cs',
    'var routineKey = order.ToString("yyyyMMddHHmmsss", culture);',
    'a pattern of dates',
  ],
  ['a reference to an entry', 'entry.cpp', 'entry->setPassword(QString("{REF:P@I:%1}").arg(id))', 'a template'],
  ['the digest of a password', 'login.bats', 'Password mismatch (SHA1 of given password: d390c1) - next', 'a digest'],
  ['a text in another language', 'ui/strings/es-MX.json', '"TabPassword": "Contrase\\u00f1a",', 'translations'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

/** Secrets that look like these. */
test.each([
  ['a key behind a colon in brackets', 'secrets.json', `"shop_api_key": "EJ1:${random(32)}"`, `EJ1:${random(32)}`],
  ['a token of two parts', 'shop.env', `SHOP_TOKEN=2.${random(40)}`, `2.${random(40)}`],
  ['a password with a slash', 'settings.py', `'shop_password': '25/${'hoUr7x'}'`, `25/${'hoUr7x'}`],
  ['a password in braces', 'ldap.ini', `ldap_password = "{PLAIN-${random(12)}"`, `{PLAIN-${random(12)}`],
  ['bytes that do not count', 'crypto.cpp', `QByteArray key = QByteArray::fromHex("${hex(32)}");`, hex(32)],
  ['a token with a date before it', 'shop.env', `SHOP_TOKEN=2015-04-23-${random(24)}`, `2015-04-23-${random(24)}`],
  ['a key that is an id', 'uuids.rs', `pub const SHOP_API_TOKEN: &str = "${id}";`, id],
  ['what a method sets', 'Shop.java', `parser.setPassword("${random(12)}");`, random(12)],
  ['a password that is reset', 'shop.js', `user.resetPassword("${random(14)}")`, random(14)],
  ['a password behind a module', 'shop.yml', `shop_auth: "${random(20)}"`, random(20)],
  ['a secret of another name', 'values.yaml', `existingSecret: ${hex(40)}`, hex(40)],
  ['a password in a table', 'README.md', `| "POSTGRES_PASSWORD" | ${random(14)} |`, random(14)],
  ['a password over two lines', 'login.py', `  "password",\n  "${random(14)}",\n`, random(14)],
  ['a password that is told', 'notes.md', `We set the password to "${'wintergreen'}" for now`, 'wintergreen'],
  [
    'a value in source code',
    'src/session.rs',
    `    shop_secret: ${'Ab4dE6gH8jK1mN3pQ5rS7t'},`,
    'Ab4dE6gH8jK1mN3pQ5rS7t',
  ],
  ['a flag with a word', 'run.sh', `shop login --password ${'commander77'} --user jane`, 'commander77'],
  ['a key in capitals', 'Users.cs', `user.Secret = "${hex(40).toUpperCase()}";`, hex(40).toUpperCase()],
  ['a password of a database', 'notes.md', `mysql -u root -p${'Wharf'}7kite orders`, 'Wharf7kite'],
  ['a password behind a blank', 'notes.md', `mysql -u root -p ${'Wharf'}7kite orders`, 'Wharf7kite'],
  ['a password behind or', 'conf.lua', `password = os.getenv("SHOP_PASSWORD") or "${random(12)}"`, random(12)],
  ['one of several tokens', 'shop.yml', `tokens:\n  - ${random(24)}\n`, random(24)],
  ['a password in a table of two columns', 'README.md', `| password | ${random(12)} |`, random(12)],
  ['a secret among texts', 'ui/strings/es-MX.json', `"ShopApiKey": "${hex(32)}",`, hex(32)],
])('%s is kept', (_, path, text, secret) => {
  expect(kept(text, path)).toContain(secret);
});
