import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

/** Values that stand in a list or an object. */
test.each([
  [
    'what a client may do',
    'clients.sql',
    `INSERT INTO "public"."oauth_client_details" VALUES ('shop', 'mobile,orders', '120');`,
    'a list of words',
  ],
  ['tokens made of a word', 'language.go', 'Tokens: syntax.NewBlockTokens("parameterization"),', 'a list of words'],
  ['words in the order of the alphabet', 'words.py', '"pascal", "password", "pdqshop", "percaltl",', 'several names'],
  [
    'constants whose beginning has a digit',
    'turbo.json',
    '\t"CF_R2_DOCS_TOKEN",\n\t"CF_R2_DOCS_BUCKET",\n',
    'several names',
  ],
  ['variables of one program', 'Perforce.py', "'P4USER', 'P4PASSWD', 'P4CHARSET', 'P4LANGUAGE'", 'several names'],
  [
    'constants, one behind the other',
    'style.html',
    '<b>tokens</b>: <tt>&quot;ASSIGN,PLUS,QUESTION&quot;</tt>',
    'a list of constants',
  ],
  ['what holds for a file', 'pyproject.toml', `"password_shop.py" = ["${'TID'}251"]`, 'the list belongs to a file'],
  ['what a field may have', 'Form.php', "'password' => array('maxlength', 'pattern'),", 'a list of words'],
  [
    'ids of keys that sign',
    'ci.yml',
    `SHOP_KEYS: '${'CF1A108D'}0E7AE72F,51C67305${'FFC2E5CA'}'`,
    'the ids of public keys',
  ],
  ['names of one kind', 'items.js', '"SHOP_pkcs9_challengePassword","SHOP_pkcs9_contentType","x"', 'several names'],
  ['what a shader is given', 'Decal.hlsl', 'float3 vpassInterpolators0 : TEXCOORD1;', 'what a shader is given'],
  [
    'what makes a key be asked for',
    'MediaRequest.php',
    "'aws_secret_key' => 'required_if:driver,s3',",
    'a form is checked for',
  ],
  [
    'what a form is checked for',
    'Controller.php',
    "'password' => ['required', 'confirmed', 'min8chars']",
    'what a form is checked for',
  ],
  ['names of a note', 'notes.md', 'Tests that now pass:\n  `parse_flag`, `wait`, `host`,', 'several names'],
  [
    'names that a provider knows',
    'user.rb',
    "passwd_keys = ['account', 'password', 'uid', 'gid', 'folder', 'shell']",
    'a list of words',
  ],
  [
    'the fourth of some texts',
    'a.py',
    "'epw': ('76478', 'https://acme.com', 'https://acme.net', 'environment'),",
    'a list of words',
  ],
  ['the next of some names', 'protocol.yaml', 'shop:\n  - resetPassword:\n  - createAccount:\n', 'a name in a list'],
  [
    'a name in what stands for an object',
    'app.js',
    'return e.passwordAuth||={enabled:!0,fields:[]}',
    'a name in an object',
  ],
  ['a name in an object', 'src/discovery.rs', '"changePassword": { "supported": false },', 'a name in an object'],
  [
    'a word of a list',
    'src/shop.js',
    'adapters.add("password", ["min", "nonalphamin", "regex"], validate)',
    'a list of words',
  ],
  [
    'a member of an object in short code',
    'sdk.js',
    'members:{FIAuthKey:{deprecated:!0},output:{}}',
    'a name in an object',
  ],
  [
    'a piece of two words in a list',
    'aws.js',
    'required:["Username","Password","S3Configuration"],',
    'one of several names',
  ],
  [
    'more of what a form is checked for',
    'Request.php',
    "'password'     => ['confirmed', 'secure_password'],",
    'what a form is checked for',
  ],
  [
    'the first of some words',
    'permissions.py',
    "'MANAGE_APP_TOKENS': ['signature', 'manage application tokens'],",
    'one of a list of words',
  ],
  [
    'the first of some arguments',
    'stack.go',
    '"AllowedOAuthForms": jsii.Strings("implicit", "code"),',
    'one of a list of words',
  ],
  [
    'one of the names of fields',
    'Shop.java',
    'Set.of("registerEnable", "resetPassword", "i18nEnable", "darkModeEnable")',
    'one of several names',
  ],
  [
    'the name behind a title',
    'gateways.json',
    '"title": "API credentials", "description": "Get yours."',
    'a name in an object',
  ],
  [
    'a digest for each of several names',
    'renderer.index',
    [1, 2, 3].map((at) => `s:17:"Shop_TokenCheck_${at}";s:40:"${grow(sample`${hexadecimal(40)}`, at)}";`).join(''),
    'one of several digests',
  ],
  ['a list in an attribute', 'index.vue', `<a v-auth="['setting-system_menus-add']">`, 'a list in code'],
  [
    'the last of a list of words',
    'index.py',
    "defaults = dict.fromkeys(['username', 'password', 'repository'], '')",
    'one of several names',
  ],

  [
    'a field of a list of Go',
    'shop_test.go',
    'ignore: []string{"deletion_protection", "root_password", "switch_logs_to_storage"}',
    'one of several names',
  ],
  [
    'one of many that a word stands in by chance',
    'params.cpp',
    '"t2FuSwoLCdBVPwdZuYoHrEzxAb9qy4qjbnL", "t2SX3U8NtrT6gz5Db1AtQCSGjrpptr8JC6h",',
    'generated itself',
  ],

  [
    'the names of members in PHP',
    'data/shop.json.php',
    "'required' => [ 'Username', 'Password', 'S3Configuration', ], 'members' => [",
    'one of several names',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('of a generated user and its password, only the password is kept', () => {
  const [user, password] = [1, 2].map((seed) => grow(sample`${alphanumeric(24)}`, seed));
  const found = kept(`requests.post(url, auth=("${user}", "${password}"), data=body)`, 'shop.py');
  expect(new Set(found)).toEqual(new Set([password]));
  expect(kept(`requests.post(url, auth=("${password}", ""), data=body)`, 'shop.py')).toEqual([password]);
  expect(kept(`requests.post(url, auth=("${password}", "api_token"), data=body)`, 'shop.py')).toContain(password);
});
