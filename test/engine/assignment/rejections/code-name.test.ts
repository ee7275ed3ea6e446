import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const generated = (seed: number): string => `K7q${grow(sample`${alphanumeric(6)}`, seed)}Key`;

/** What code and descriptions of code name. */
test.each([
  ['a type of V', 'gfx.v', 'pub type FrameStats3D11Pass = C.sg_frame_stats_3d11_pass', 'code: a member'],
  [
    'a type of Haskell',
    'Suite.hs',
    `type instance PrivateKey Ed448 = ECDSA.Private${'Key'} Curve_P521R1`,
    'declares a type',
  ],
  ['an identifier', 'negotiate.py', `AUTH_SCHEME_SHOP = uuid.UUID('${id}')`, 'an identifier'],
  ['how bytes are packed', 'pac.py', `('NtPassword', '16s=b""'),`, 'bytes are packed'],
  ['an attribute of a directory', 'dump.py', "'unicodePwd':b'ATTk589914',", 'Active Directory'],
  ['a right in a directory', 'edit.py', 'ResetPassword = "00299570-246d-11d0-a768-00aa006e0529"', 'Active Directory'],
  ['a place in a document', 'errors.go', 'err.With("#/traits/password", "error message", nil)', 'place in a document'],
  ['a host among credentials', 'mock.rb', "credential_director_host: 'credential-director-host',", 'no secret'],
  ['a label that is hashed', 'tls13.c', 'const char kHkdfLabelTrafficSecret[] = "ap traffic";', 'a label'],
  ['a number that is printed', 'audit.c', '"hPrivateKey=0x%08lX, pTemplate=%p, "', 'filled in elsewhere'],
  ['how somebody is asked', 'pars.c', 'askpw = "timeout";', 'a switch'],
  ['where a certificate is kept', 'certutil.xml', 'as "pkcs11:token=NSS%20Shop%20DB" for', 'part of an address'],
  ['a place on a page', 'index.html', `<h2 id="choosing-a-shop-key:${hex(32)}">`, 'place on a page'],
  [
    'what is imported',
    'm12400.pm',
    `use Crypt::Shop qw (fold_pass${'word'} base64_to_int24 block_to_b64);`,
    'imported',
  ],
  ['an attribute of a resource', 'presets.go', '"random_password": {"digest_hash"},', 'an attribute'],
  ['a digest, as a comment says', 'test_x.py', `'key': '${hex(40)}',  # sha1("Builder0")`, 'a digest'],
  ['a sequence as a UUID', 'models.py', 'update_token = "1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d"', 'a sequence'],
  ['a number in JSON', 'pack.json', '{"key": 27670116110564327426}', 'a number'],
  ['the initials of a type', 'ShopTest.java', 'PluginWrapper pw = pluginWrapper("dependee-2");', 'initials of a type'],
  ['a type of GraphQL', 'auth.yaml', 'mutation($auth: [AddPost1Input!]!) {', 'a type'],
  ['a type and no text', 'types.mdx', 'password: String!', 'a type of GraphQL'],
  ['a member that follows', 'next.yaml', "'password':\n  'description': >", 'a name, too'],
  ['a call behind a text', 'pay.rb', 'h["A"] = "Basic #{encode64("#{secret_key}:").strip}"', 'code: a call'],
  ['a file', 'index.json', `"dist/resources/tokens.js":["${id}"]`, 'a file'],
  ['what a browser keeps', 'client.js', "'localStorageKey': 'Shop3DFirstTime',", 'kept under the key'],
  ['a null pointer', 'main.cpp', '// Pass psk=nullptr/pskLen=0 for a blank slot', 'a null pointer'],
  ['a type of Windows', 'lm.cr', '  usri4_password : LPWSTR', 'is a name'],
  ['a typed array', 'keys.md', 'sign(data: Uint8Array, rawSecret: Uint8Array)', 'a type of texts'],
  ['an alias of YAML', 'cursors.yml', '  key: *y1IndexSpec', 'an alias of YAML'],
  ['whom sudo does not ask', 'README.md', 'shop  ALL=(root) NOEXEC: NOPASSWD: SHOPCTL', 'no password is asked for'],
  ['a member of another module', 'message.ts', '      encryptionKey: Curve25519Public.schema,', 'is a name'],
  ['a generated name', 'doc.json', `{"${generated(1)}":"${generated(2)}"}`, 'the name is generated'],
  [
    'one of many passwords',
    'settings.py',
    `("${['12345', 'qwerty1', 'abc1', 'password9', '1q2w3e4r5t', 'a', 'b', 'c'].join('", "')}")`,
    'nobody should choose',
  ],
  [
    'the whole of a part',
    'Cargo.nix',
    '"Shop32_System_PasswordStore" = [ "Shop32_System" ];',
    'a part of what the value names',
  ],
])('%s is no secret', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('secrets in places like these stay', () => {
  const secret = grow(sample`${alphanumeric(24)}`, 24);
  for (const [path, text] of [
    ['shop.go', `type Config struct { token: "${secret}" }`],
    ['shop.json', `{"api_key": "${secret}", "size": 27670116110564327426}`],
    ['shop.py', `api_key = '${secret}'  # rotate in May`],
    ['shop.ts', `  apiKey: '${secret}',`],
    ['shop.yaml', `apiKey: ${secret}`],
  ] as const)
    expect(kept(text, path)).toContain(secret);
});
