import { expect, test } from 'vitest';
import { base64, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Files that hold no secrets. */
test.each([
  ['a key that NIST tests with', 'fips/AES_GCM/fax/gcmDecrypt128.fax', `Key = ${hex(32)}`, 'test vectors'],
  ['one of a list of vectors', 'lnwallet/test_vectors_taproot.json', `"remote_privkey": "${hex(64)}",`, 'test vectors'],
  ['one of Wycheproof', 'wycheproof/source_vectors/aes_cbc.json', `"key" : "${hex(32)}",`, 'test vectors'],
  ['a template of translations', 'src/i18n/sr/global.json.ejs', `"password": "${'Loz'}inka",`, 'translations'],
  ['a drawing of Encapsulated PostScript', 'logo/logo.eps', `=W:hU589-7/.l2R"j/PW:${'%Nre'}4KQ`, 'a picture'],
  ['the integrity of a lock file', 'web/package-lock.json', `"token-integrity-key": "${encoded(86)}=="`, 'a lock file'],
  ['a translation', 'config/locales/de.yml', 'password: "Geheimwort"', 'translations'],
  ['a text of a page in Danish', 'shop/login_da.properties', `Password=${'Adgang'}skode`, 'translations'],
  ['a text of a page in Chinese', 'shop/config_zh_TW.properties', 'Password=Mima', 'translations'],
  ['a text of a page in Dutch', 'res/_text_nl.prop', `a.password=${'Geheim'}woord`, 'translations'],
  ['a text of a page in Serbian', 'shop/login_sr_Latn_RS.properties', `Password=${'Loz'}inka`, 'translations'],
  ['the type of a member', 'src/olm.rs', '    signing_key: Ed25519PublicKey,', 'in source code is a name'],
  ['a symbol of a scene', 'grid.usda', 'uniform token info:id = "ND_acme_vector2"', 'a word of a scene'],
  [
    'samples of a picture',
    'Assets/cliff.psd',
    `P82@2/OE:Q?1S,&1X7PW:${'&ul'}lenERRGCC=A@2+:8GE?8`,
    'a picture or a sound',
  ],
  ['the hash of a text', 'i18n/.translation_state.json', `"license_key": "${hex(16)}",`, 'a lock file'],
  [
    'an object of Xcode',
    'Shop.xcodeproj/state.plist',
    `<key>shopKey</key>\n<string>${hex(24).toUpperCase()}</string>`,
    'what Xcode calls an object',
  ],
  [
    'an object that CocoaPods added',
    'Pods/Pods.xcodeproj/project.pbxproj',
    `<key>${hex(32).toUpperCase()}</key>\n<dict>`,
    'what Xcode calls an object',
  ],
  ['a key of test vectors', 'src/CBCKeySbox128.rsp', `COUNT = 0\nKEY = ${hex(32)}`, 'test vectors'],
  ['a member of a structure', 'shop.abap', `key4 = ${'ls_dm42s'}-ebrolnr`, 'in source code is a name'],
  ['a key that searches a site', 'docusaurus.config.js', `apiKey: '${hex(32)}',`, 'a key for searching'],
  ['the id of a credential of Jenkins', 'vars/checkout.groovy', `def gitAuth = '${id}'`, 'keeps a credential'],
  ['the id of a credential in a pipeline', 'deploy/Jenkinsfile', `K8S_AUTH = '${id}'`, 'keeps a credential'],
  ['the id of a secret of a build', '.build.yml', `secrets:\n  - ${id}`, 'the id of a secret'],
  [
    'a key that signed a package',
    'gradle/verification-metadata.xml',
    `<trusted-key id="${hex(40).toUpperCase()}" group="org.acme"/>`,
    'a lock file',
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

  [
    'the name of a member with a number',
    'src/Auth.cs',
    'IssuerSigningKey = _securityKeyX509',
    'in source code is a name',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('the settings of an application for a country are no translation', () => {
  expect(kept(`password=${'Rk7'}!vTq2mZ`, 'src/main/resources/application_de.properties')).toHaveLength(1);
});

test('a key in a file of a public key is public', () => {
  const line = `{"Key":"${encoded(44)}"}`;
  expect(kept(line, 'certs/root-pub.pem')).toEqual([]);
  expect(kept(line, 'certs/root.pem')).toHaveLength(1);
});

test('what stands behind the name of an open file is no secret', () => {
  const remembered = `D:\\shop\\reset_pass.aspx.cs||{${id.toUpperCase()}}`;
  expect(reasonsAgainst(remembered, 'shop.suo')).toContain('the name is that of a file');
  expect(kept(remembered, 'shop.suo')).toEqual([]);
});
