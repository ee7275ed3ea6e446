import { expect, test } from 'vitest';
import { withCrc16Base32 } from '../../../../src/engine/proof/checksums/crc16-base32.ts';
import { alphanumeric, base32, base58, base64, base64Url, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Ends in the checksum that a seed has too, which begins with an S. */
const publicKey = (kind: string): string => withCrc16Base32(`${kind}${grow(sample`${base32(52)}`, 5)}`);

/** Values that everybody knows. */
test.each([
  ['the end of a token of a public key', 'shop.suo', `eyToken=${hex(16)}],[Shop.UI`, 'a public key from others'],
  ['what a query looks for', 'run.log', `select * from shop where \`key\` = '${encoded(43)}='`, 'in a database'],
  [
    'a token of a public key',
    'types.txt',
    `culture=neutral, publickeytoken=${hex(16)}`,
    'it is no secret: publickeytoken',
  ],
  [
    'the id of a form',
    'poll.html',
    `<iframe src="https://docs.google.com/spreadsheet/form?formkey=${random(34)}"`,
    'the id of a document',
  ],
  [
    'a cut of a font',
    'fonts.scss',
    `/* from https://fonts.gstatic.com/l/font?kit=${random(22)}&skey=${hex(16)}&v=v18#Roboto */`,
    'which font a page loads',
  ],
  ['the key of an SDK', 'shop.js', `GROWTHBOOK_CLIENT_KEY=sdk-${random(16)}`, 'a key for apps'],
  ['the key of icons', 'shop.js', `FontAwesomeKitConfig = {"token":"${hex(10)}"};`, 'the key of a site'],
  [
    'a search key of the older kind',
    'app.js',
    `n({apiKey:"${hex(32)}",indexName:"shop",inputSelector:"#q"})`,
    'a key for searching',
  ],
  [
    'the number of a customer',
    'page.html',
    'cloudinary.config({"api_key":"483779167216962"})',
    'opens nothing without its secret',
  ],
  ['what tells requests apart', 'api.go', `// Cache-Control: no-cache Postman-Token: ${id}`, 'tells requests apart'],
  [
    'what a snapshot is called',
    'run.log',
    `DEBU[2026-10-26] prepare snapshot key=${hex(64)} parent="sha256:ab"`,
    'a digest',
  ],
  [
    'the id of a document',
    'Drawing.cs',
    `// https://docs.google.com/spreadsheet/ccc?key=${random(44)}&usp=sharing`,
    'the id of a document',
  ],
  [
    'a group of QQ',
    'index.html',
    `<a href="http://shang.qq.com/wpa/qunwpa?idkey=${hex(64)}">Join</a>`,
    'the id of a group',
  ],
  ['an address of Tron', 'pay.js', `token:"T${grow(sample`${base58(33)}`, 3)}",`, 'an address of a blockchain'],
  [
    'a coin of Solana',
    'pay.js',
    `{token:"${grow(sample`${base58(44)}`, 3)}",decimals:6,symbol:"USDC"}`,
    'an address of a blockchain',
  ],
  ['a cluster of etcd', 'etcd.conf', `ETCD_INITIAL_CLUSTER_TOKEN="${hex(12)}"`, 'tells a cluster from others'],
  ['the key of an assembly', 'shop.suo', `KeyToken=${hex(16)}],[Shop.UI`, 'tells a public key from others'],
  [
    'the id of a form',
    'CONTRIBUTING.md',
    `[1]: https://spreadsheets.google.com/spreadsheet/viewform?formkey=${random(34)}&ndplr=1`,
    'the id of a document',
  ],
  ['a password of one connection', 'call.json', `a=ice-pwd:${random(32)}`, 'good for one connection'],
  ['a user of NATS', 'nats.conf', `{nkey: "${publicKey('U')}"},`, 'a public key'],
  ['an account of Stellar', 'shop.toml', `ISSUER_KEY="${publicKey('G')}"`, 'a public key'],
  [
    'the number of a payment',
    'shop_test.rb',
    `assert_equal '${random(12)}', response.authorization`,
    'a payment was approved',
  ],
  [
    'the key of a site that notifies',
    'main.yml',
    `applicationServerKey: "B${grow(sample`${base64Url(86)}`, 4).replace(/^./, 'C')}"`,
    'a public key',
  ],
  ['a publishable key', 'checkout.blade.php', `key: "pk_test_${random(24)}",`, 'which is public'],
  ['the key of a site', '.env', `SHOP_RECAPTCHA_KEY=6L${random(38)}`, 'the key of a site'],
  ['the key of a website', 'captcha.php', `'website_key' => '6L${random(38)}',`, 'the key of a site'],
  ['the id of an access key', '.env', `SCW_ACCESS_KEY=SCW${random(17).toUpperCase()}`, 'tells who asks'],
  ['the id of an app in a section', 'main.tf', `access_key = "SCW${random(17).toUpperCase()}"`, 'tells who asks'],
  ['what an app is known by', '.env', `SHOPIFY_API_KEY=${hex(32)}`, 'tells who asks'],
  ['what a page subscribes with', 'app.js', `const PUSHER_APP_KEY = '${hex(20)}';`, 'tells who asks'],
  ['the id of a key of Razorpay', 'pay.dart', `key: "rzp_test_${random(14)}",`, 'which is public'],
  ['the token of a website', 'nuxt.config.js', `websiteToken: '${random(24)}'`, 'a token for pages'],
  ['a token of pages', '.env', `PADDLE_CLIENT_TOKEN=live_${hex(27)}`, 'a token for pages'],
  [
    'the number of a site that is counted',
    'shop.html',
    `<script data-cf-beacon='{"token":"${hex(32)}"}'></script>`,
    'the key of a site',
  ],
  ['the code that a bank gives', 'shop.json', '"auth_code": "PPS42e"', 'a payment was approved'],
  [
    'the key that GitHub has secrets encrypted with',
    'shop.json',
    `{"key_id":"568250167242549743","key":"${encoded(43)}="}`,
    'a public key',
  ],
  [
    'a key that pages search with',
    'docs/app.js',
    `search({appId:"32YOERUX83",apiKey:"${hex(32)}",indexName:"shop"})`,
    'a key for searching',
  ],
  [
    'who signs what in a network of peers',
    'mirror.nix',
    `"did:key:z6MkjE3BSJn4Y129rhqi5rViSUru8KSBcCQdQcDZq1cnjumw"`,
    'known to all',
  ],
  ['what a node is known by', 'shop.go', `k.Unmarshal("nodekey:${hex(64)}")`, 'known to all'],
  ['what is looked for in a database', 'Shop.php', `->where('gateway_key', '${hex(32)}')`, 'looked for in a database'],
  ['a lock of WebDAV', 'dav.html', `If: (opaquelocktoken:${id})`, 'known to all'],
  [
    'a public key of GitHub as it is shown',
    'test.py',
    `PublicKey(key_id="568250167242549743", key="${encoded(43)}=")`,
    'a public key',
  ],
  [
    'the digest of nothing',
    'dns.sh',
    'export DEDYN_TOKEN=d41d8cd98f00b204e9800998ecf8427e',
    'an example that a standard published',
  ],
  [
    'a key that each copy of an app holds',
    'ShopApp.swift',
    'Purchases.configure(withAPIKey: "appl_JqmRirckOzXWTsHKktQuicXCvMQe")',
    'a key for apps',
  ],
  [
    'a key that opens the drop-in of Braintree',
    'pay.js',
    `braintree.dropin.create({ authorization: 'sandbox_${hex(8)}_${hex(16)}' });`,
    'a key for apps',
  ],
  ['a key that pages publish', '.env', `SHOP_ANON_KEY=sb_publishable_${random(31)}`, 'a key for apps'],
  ['the client key of a checkout', '.env', `ADYEN_CLIENT_KEY=test_${hex(32).toUpperCase()}`, 'a key for apps'],

  [
    'what counts the visitors of a page',
    'index.html',
    `<script data-cf-beacon='{"version":"2023.8.0","token":"${hex(32)}"}'></script>`,
    'the key of a site',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('the key of a test of a cipher opens nothing', () => {
  const bytes = (seed: number): string => grow(sample`${hexadecimal(32)}`, seed);
  const line = `{key: "${bytes(1)}", iv: "${bytes(2)}", plain: "${bytes(3)}", want: "${bytes(4)}"},`;
  expect(reasonsAgainst(line, 'cipher.go').join()).toContain('test of a cipher');
  expect(kept(line, 'cipher.go')).toEqual([]);
});

test('the key that proves who asks about an answer is kept', () => {
  const value = `6L${random(38)}`;
  expect(kept(`RECAPTCHA_PRIVATE_KEY=${value}`, '.env')).toEqual([value]);
});

test('the key by which a shop knows a module is in every copy of it', () => {
  const key = grow(sample`${hexadecimal(32)}`, 5);
  expect(reasonsAgainst(`$this->module_key = '${key}';`, 'pay.php')).toContain('the value tells a module from others');
  expect(kept(`$this->module_key = '${key}';`, 'pay.php')).toEqual([]);
  expect(kept(`$this->payment_key = '${key}';`, 'pay.php')).toEqual([key]);
});

test('keys that pages of a shop hold are public', () => {
  const channel = `SWSC${grow(sample`${alphanumeric(22)}`, 5).toUpperCase()}`;
  expect(reasonsAgainst(`'accessKey' => '${channel}',`, 'Shop.php').join()).toContain('a key for apps');
  const origin = `pub.v2.${'78142866'}29520534.${btoa('https://acme.dev').replaceAll('=', '')}.${grow(sample`${alphanumeric(43)}`, 6)}`;
  expect(reasonsAgainst(`originKey: "${origin}"`, 'keys.ts').join()).toContain('a key for apps');
});
