import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

/** What the words of a name alone say. */
test.each([
  ['which metrics go on', 'telegraf.conf', 'namepass = ["prometheus"]', 'what a filter lets pass'],
  ['when a password was set', 'ldap.log', 'pwdLastSet = "132570313795329260",', 'the name is that of a time'],
  [
    'what a cluster calls a secret',
    '.drone.yml',
    'image_pull_secrets:\n- dockerconfigjson\n',
    'what a secret is called',
  ],
  ['a switch of a filter', 'fir.py', `raise ValueError('pass_zero=="bandstop", got %s' % x)`, 'no secret: zero'],
  ['a foreign key', 'shop.html', `"user":{"fkey":"${hex(64)}"}`, 'a "foreign key"'],
  ['a module', 'shop.conf', 'password_hashing_module = shop_password_hashing_sha256', 'tells it is no secret: module'],
  [
    'what is handed on to a page',
    'list.html',
    'PassArguments    => [qw/shop_id/],',
    'tells it is no secret: arguments',
  ],
  [
    'a program that hashes passwords',
    'settings.py',
    'PASSWORD_HASHERS = ["acme.shop.settings.MyPBKDF2PasswordHasher"]',
    'tells of a hash or of a challenge: hashers',
  ],
  [
    'a way to log in',
    'openapi.json',
    '"security": [{"OAuth2PasswordBearer": ["items", "me"]}],',
    'the name is that of a way to log in',
  ],
  ['where a token is looked for', 'jwt.go', 'TokenLookup: "form:csrf",', 'tells it is no secret: lookup'],
  ['the salt of a hash', 'tokens.sql', `token_salt = '${random(10)}'`, 'the name is that of a salt'],
  [
    'a password as a digest',
    'vars.yml',
    `guest_pass_encoded: "${hex(64)}"`,
    'tells of a hash or of a challenge: encoded',
  ],
  [
    'how strong a password is',
    'loader.php',
    "localize( 'password-strength-meter', 'pwsL10n', array(",
    'no secret: meter',
  ],
  ['a host', 'hosts.json', '"mi.victoriassecret.com": ".d1i90rzzzswqeg.cdn.test",', 'it is no secret: com'],
  ['a digest by its name', 'conf/shop.yml', `password_sha256: ${hex(64)}`, 'tells it is no secret: sha'],
  [
    'how often somebody may log in',
    'mail.env',
    'MAIL_AUTH_RATELIMIT="10/minute;1000/hour"',
    'tells it is no secret: ratelimit',
  ],
  [
    'what is required of a password',
    'input.ex',
    '<.password_requirement key="shortest" label="At least 8" />',
    'tells it is no secret: requirement',
  ],
  ['what asks for passwords', 'server.go', '"GIT_ASKPASS=argocd",', 'tells it is no secret: askpass'],
  ['who sends passwords', 'Provider.php', "'password_broker' => 'customers',", 'tells it is no secret: broker'],
  ['a way to format', 'rewrite.py', 'fmt_pass = helper("_format_explanation")', 'is no password'],
  ['what looks up passwords', 'conf/dex.yaml', 'passwordConnector: local', 'tells it is no secret: connector'],
  [
    'the name of a secret in a flag',
    'deploy.yaml',
    '- --tlsSecretName=shop-svc.shop.svc.shop-tls-pair',
    'tells it is no secret: name',
  ],
  ['a digest by its name with a number', 'vars.yml', `SHOP_OAUTH_LOGIN_MD5: "${hex(32)}"`, 'tells it is no secret: md'],
  [
    'a version in parts',
    'vars.yml',
    'oauth2_proxy_version_tuple: "2.2.0.linux-amd64.go1.8.1"',
    'tells it is no secret: tuple',
  ],
  ['an image', 'sample.env', 'TOKEN_IMAGE=acme/issuer:8-alpine', 'tells it is no secret: image'],
  [
    'a page for who forgot',
    'shop.html',
    '<a href="/?action=start&#038;shop_forgot_password=confirm">',
    'what is done about a password',
  ],
  ['a device', 'shop.txt', 'label = "arv4520pw:blue7dsl";', 'that of a device'],
  ['a pattern', 'src/shop.py', 'DATE_PAT = "%d.%b-x7"', 'the name is that of a pattern'],
  ['the text that is looked for', 'src/shop.py', `pat = "${random(24)}"`, 'the name is that of a pattern'],
  ['the name of a library', 'build.gradle', 'oauth2Sdk = "com-acme-oauth2-oidc-sdk"', 'tells it is no secret: sdk'],
  ['one of several runs', 'video.cs', 'scaleFirstPass = "bgra8:tile16"', 'a first pass is no password'],
  ['what is handed on', 'changes.json', '"It allows customers to pass CRC64NVME as a header"', 'to pass is to hand on'],
  ['an error about a password', 'ER.py', 'PASSWORD_NOT_ALLOWED = 1132', 'tells it is no secret: allowed'],
  ['what is missing', 'Error.hs', 'code JwtSecretMissing = "PGRST300"', 'tells it is no secret: missing'],
  ['a question for a password', 'wallet.cpp', 'ask_password_string = "decrypt"', 'a switch or a number: ask'],
  [
    'a scheme of passwords',
    'options.sh',
    'echo "SHOP_PASS_SCHEME=BLF-CRYPT" >> shop.conf',
    'tells it is no secret: scheme',
  ],
  [
    'a condition of a template',
    'flow.yaml',
    'BucketKMSKeyCondition: !Not [!Equals [!Ref BucketKMS1Key, ""]]',
    'tells it is no secret: condition',
  ],
  ['a part of a scene', 'bullet.tscn', 'draw_pass_1 = SubResource("QuadMesh_rtl8c")', 'a draw pass is no password'],
  [
    'a channel of releases',
    'plan.sh',
    'export STUDIO_SECRET_REFRESH_CHANNEL="base-2025"',
    'tells it is no secret: channel',
  ],
  [
    'what something is encrypted with',
    'radicale.nix',
    'htpasswd_encryption = "autodetect";',
    'tells it is no secret: encryption',
  ],
  [
    'where a password is fetched from',
    'dirs.nix',
    'password.fetch = ["command", "pass", "mail/jane@acme.io"];',
    'tells it is no secret: fetch',
  ],
  ['whether a password is asked for', 'ssh.nix', 'SSH_ASKPASS_REQUIRE = "prefer";', 'tells it is no secret: require'],
  [
    'by what a server tells who asks',
    'users.yml',
    'auth_mechanism: "MONGODB-X509"',
    'tells it is no secret: mechanism',
  ],
  ['how a test went', 'icon.tsx', "[TestStatus.PASS]: 'check_circle',", 'a status pass is no password'],
  [
    'who gets no password',
    'Dockerfile',
    'RUN adduser --ingroup www --disabled-password developer && x',
    'that of a switch',
  ],
  [
    'where passwords are kept',
    'dbca.rsp',
    'instance=1,remote_login_passwordfile=exclusive,open_cursors=300',
    'tells it is no secret: passwordfile',
  ],
  ['what a function is called', 'funcs.go', 'FuncGetPassword   = "getpw"', 'that of a text for people'],
  ['where a server hands requests on', 'mailman.yml', 'uwsgi_pass mailman3;', 'a uwsgi pass is no password'],
  [
    'which characters a password may have',
    'nginx.yml',
    "nginx__htpasswd_password_characters: 'ascii_letters,digits'",
    'tells it is no secret: characters',
  ],
  [
    'how an object is shown',
    'test.py',
    `'secret_scanning_push_protection="ShopFeature(status="off")"'`,
    'tells it is no secret: protection',
  ],
  ['the text of an error', 'errors.go', 'errGetWebhookSecret = "cannot get webhook secret"', 'a text for people'],
  [
    'a zone of nginx',
    'conf/shop.conf',
    'proxy_cache_path /var/cache keys_zone=http-cache:500m;',
    'tells it is no secret: zone',
  ],
  ['a namespace', 'tls.go', 'secretNS = "shop-system7"', 'tells it is no secret: ns'],
  ['a stream that passes through', 'index.js', 'a.PassThrough = r("c2ae")', 'tells it is no secret: through'],

  ['when something began', 'shop_spec.rb', 'session[:auth_started_at] = "2.4e7b91c3"', 'tells it is no secret: at'],
  [
    'messages of an error',
    'ShopTest.java',
    'new InvalidPasswordException(asList("Msg 2c", "Msg 1c"))',
    'tells it is no secret: exception',
  ],
  ['which of the flow is taken', '.env', 'RESETPASSWORD_USER_FLOW=B2C_1_Shop', 'tells it is no secret: flow'],
  ['what a flag says of a password', 'README.md', '--password-version CURRENT7', 'tells it is no secret: version'],
  ['the id of a token', 'deploy.sh', 'db deploy --service-token-id x12at8t9ba2e', 'tells it is no secret: id'],
  ['what is handed on', 'shop.spec.ts', '// a request to pass to `worker.fetch()`.', 'to pass is to hand on'],
  ['what is found well', 'test_solver.py', "should_pass = ['aws_s3_bucket.b2']", 'found well'],
  [
    'why a password is weak',
    'types.ts',
    "const WeakPasswordReasons = ['characters', 'pwned'] as const",
    'tells it is no secret: reasons',
  ],

  ['what tokens cost', '.env.example', 'MODEL_TOKEN_PRICES=acme/high=0.005:0.015', 'tells it is no secret: prices'],
  ['whose signatures hold', 'src/sign.php', `$trusted_keys[] = '${random(43)}=';`, 'whoever signs with it is trusted'],
  ['the code of an error', 'src/errors.py', "INVALID_PASSWORD = '28P01'", 'a text for people: invalid'],

  ['the id of an account', 'src/shop.js', `env.CREDENTIAL_LIST_SID = 'CLNEVERGONNA';`, 'tells it is no secret: sid'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test.each([
  'NEXT_PUBLIC_JWT_SECRET',
  'PUBLIC_SHOP_SECRET_KEY',
  'EXPO_PUBLIC_ADMIN_PASSWORD',
  'NEXT_PUBLIC_SHOP_API_KEY',
])('%s holds a secret, which every browser is given', (name) => {
  expect(kept(`${name}=${random(24)}`, '.env')).toEqual([random(24)]);
});

test.each(['NEXT_PUBLIC_SHOP_KEY', 'publicKey', 'PUBLIC_API_KEY', 'PublicKeyToken', 'SHOP_PUBLIC_KEY'])(
  '%s is public',
  (name) => {
    expect(kept(`${name}=${random(24)}`, '.env')).toEqual([]);
  },
);

test.each([
  'SITE_PASSWORD',
  'site_admin_password',
  'SITE_SECRET',
  'primary_password',
  'websocket_token',
  'SOCKET_SECRET',
])('%s holds a secret: only keys of a site, a table or a socket are none', (name) => {
  expect(kept(`${name} = "${random(24)}"`)).toEqual([random(24)]);
});

test.each(['site_key', 'primaryKey', 'FOREIGN_KEY', 'site_token'])('%s holds no secret', (name) => {
  expect(kept(`${name} = "${random(24)}"`)).toEqual([]);
});

test.each(['PASSWORD_EMAIL', 'passwordServer', 'TOKEN_SERVER', 'SECRET_STORE', 'API_KEY_EMAIL'])(
  '%s holds a secret if its value is random',
  (name) => {
    expect(kept(`${name}=${random(24)}`, '.env')).toEqual([random(24)]);
  },
);

test.each([
  ['PASSWORD_SERVER', 'vault01.acme-shop.io'],
  ['PASSWORD_EMAIL', 'ada.lovelace@acme.io'],
  ['TOKEN_USER', 'ada'],
  ['AUTH_USER', 'x7Gh2kQ9'],
])('%s=%s holds no secret', (name, value) => {
  expect(kept(`${name}=${value}`, '.env')).toEqual([]);
});
