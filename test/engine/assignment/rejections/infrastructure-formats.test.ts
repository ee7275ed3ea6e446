import { expect, test } from 'vitest';
import { base64, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Values in a form of networks, clouds, directories and protocols. */
test.each([
  ['a kind of protection', 'shop.lua', 'encryption:value("psk2", "WPA2-PSK", { mode = "ap" })', 'a kind of protection'],
  ['how often something may be done', 'mail.env', 'AUTH_RATELIMIT_IP=60/hour', 'how often'],
  ['a type of a setting', 'shop.init', `'PasswordAuth:bool:1' \\`, 'a type and what holds'],
  ['lines of a file', 'shop.txt', 'oauth.py Authorization: L381-382', 'lines of a file'],
  ['a page of a proxy', 'shop.log', 'argo-85787cfc6c-jpkpw:config_dump?include_eds', 'an address and its query'],
  ['a scheme of signatures', 'shop.c', 'printf("Authorization: %s4-HMAC-SHA256 "', 'an algorithm'],
  ['a type of a member', 'shop.s', 'master_key:386=ar1;0;47;2', 'a type as a debugger knows it'],
  ['a scheme of signatures', 'keylib.go', 'shopKey = "rsassa-pss-sha256"', 'an algorithm'],
  ['the id of a client', 'dev.sh', 'shop web --git-auth-client-id kx7Qm2vT9pLrW4nD8sY3', 'tells it is no secret: id'],
  [
    'the id of a space',
    'dev.sh',
    'shop set --cf-auth-space 31d89184-35b8-4660-a8ab-a7f72cc24435',
    'the id of what the name ends in',
  ],
  ['the type of a resource', 'vpc.go', 'const VPCToken = tokens.Type("acme:ec2/vpc:VPC")', 'the type of a resource'],
  ['a list of fields', 'Util.pm', '# Allow user to pass userid=1&cookie=3iYGuKZdyz as before', 'a field list'],
  ['a colour', 'editor.js', 'var password="rgba(10,31,68,0.08)";', 'a colour'],
  [
    'a variable of minified code',
    'editor.js',
    'VF="#fff",PW="remirror-base16-sulphurpool-light",zW="remirror-cb",FW="remirror-color"',
    'two bytes among others',
  ],
  ['a host and its port', 'run.ts', '"--host-overrides store:8080,auth:127.0.0.1:9199"', 'a host and its port'],
  [
    'where random numbers come from',
    'Broker.java',
    'println("shop.authorization.ssl.random=SHA1PRNG");',
    'an algorithm',
  ],
  [
    'the name of a property',
    'connect.sh',
    `OAUTH_CLIENT_ASSERTION="sasl.login.callback.handler.class="`,
    'the name of a property',
  ],
  [
    'an object in JSON with the other quotes',
    'Shop.java',
    `PasswordBean bean = read(a2q("{'value':7,'password':'foo'}"));`,
    'an object in JSON',
  ],
  ['a name in DNS', 'other_test.go', '{Host: "a.shop", Key: "a.mx2.skydns.test."},', 'a name in DNS'],
  ['a pattern of topics', 'Rabbit.java', 'ROUTING_KEY_TOPIC = "shop.#";', 'a pattern of topics'],
  [
    'a pattern of topics with one word open',
    'Rabbit.java',
    'ROUTING_KEY_TOPIC = "*.order.rabbit2";',
    'a pattern of topics',
  ],
  [
    'a check of ThinkPHP',
    'Admin.php',
    "'admin_password' => 'require|alphaNum|length:6,10',",
    'what a form is checked for',
  ],
  ['a price', 'plans.md', '- Lifetime Pass: $249.99', 'a price'],
  ['a site that is counted', 'book.json', '"ga":{"token":"UA-71829364-3"}', 'the number of a site'],
  ['a site that is counted today', 'book.json', '"ga":{"token":"G-7QK2M4XW9D"}', 'the number of a site'],
  [
    'an RSA public key in hexadecimal',
    'Load.php',
    `$key = '3082010a0282010100d5${hex(200)}0203010001';`,
    'a public key or a certificate',
  ],
  ['a short RSA public key', 'Load.php', `$key = 'MIGJAoGBAM${encoded(120)}';`, 'a public key or a certificate'],
  [
    'an image and its digest',
    'addons.go',
    `"RegistryCreds": "acme/registry-creds:1.10@sha256:${hex(64)}",`,
    'an image and its version',
  ],
  ['a time in one word', 'roots.json', '"Key": "20230329T085712Z-1",', 'a date or a time'],
  [
    'several networks',
    'deploy.yaml',
    'SHOP_AUTH_NETS: "172.17.0.0/16,10.0.2.0/24,10.0.7.0/24"',
    'an address of a network',
  ],
  [
    'a filter of a directory',
    'ldap.ts',
    'const PasswordCantChange = "(userAccountControl:1.2.840.113556.1.4.803:=64)"',
    'a filter or a query',
  ],
  ['a curve', 'keys_spec.rb', "let(:signing_key) { OpenSSL::PKey::EC.generate('prime256v1') }", 'an algorithm'],
  [
    'a version of an API',
    'handler.py',
    `"sealedsecrets": ("bitnami.com", "v1alpha1", "SealedSecret"),`,
    'a version of an API',
  ],
  [
    'the protocol of a log',
    'scan.xml',
    'setaccount.php?pass1=&amp;pass2= HTTP/1.1</status>',
    'a version of a protocol',
  ],
  [
    'what a policy allows',
    'main.tf',
    '"secretsmanager:GetSecretValue",\n      "s3:PutObject",',
    'what is done to a resource',
  ],
  [
    'the next of several settings',
    'BridgeTest.java',
    '"http.ssl.key.location=/opt/shop/private.key",\n  "http.ssl.enabled.protocols=TLSv1.3",',
    'another setting',
  ],
  [
    'a word between quotes in HTML',
    'docs/index.html',
    'smtp_password:</span> <span>&#x27;password&#x27;</span>',
    'HTML',
  ],
  [
    'an attack on a query',
    'shop.py',
    '"/login?user=admin&amp;password=%27%20OR%20%271%27%20LIKE%20%271"',
    'an attack on a query',
  ],
  [
    'how a network is protected',
    'main.py',
    "modes = ['Open', 'WPA-PSK', 'WPA2-PSK4', 'WPA/WPA2-PSK']",
    'a kind of protection',
  ],
  ['scopes', 'ShopTest.java', 'addClient("shop", "secret", "scim.read,scim.write", "x")', 'what somebody may do'],
  ['an advisory of a distribution', 'db.yaml', '- key: RHSA-2019:2304', 'an advisory'],
  ['a port', 'registry_test.go', 'auth     = "5001/tcp"', 'a port'],
  ['a range', 'wifi.c', 'luaL_argcheck(L, ok, 1, "pwd: length:0-64");', 'a range'],
  ['a label of GitHub', 'config.json', '"Secret":"LA_kwDOCsUTCM75TTQL"', 'an id of GitHub'],
  ['how two parties agree on a key', 'provider.j2', '"encryption_auth": "ECDH-ES+A256KW",', 'an algorithm'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('a password with a mark and a digit asks for no package', () => {
  expect(kept(`"password": "${'I<3C3H8'}"`, 'shop.json')).toEqual(['I<3C3H8']);
});
