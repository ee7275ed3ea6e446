import { expect, test } from 'vitest';
import { alphanumeric, base64, base64Url, hexadecimal, lowerAlphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const hex = grow(sample`${hexadecimal(40)}`, 5);
const word = `pass${'word'}`;

async function scanned(text: string, path: string) {
  const { findings } = await scan({ target: { kind: 'text', text, path }, confidence: 'low' });
  return findings;
}

test.for([
  ['a path with escapes', `key = "post/2011/08/27/Deux-%22rat%C3%A9s%22-de-l-Universit"`, 'lib/utils.rb'],
  [
    'under which key a bucket keeps an object',
    `form = {"key": "uploads/${grow(sample`${lowerAlphanumeric(13)}`, 2)}"}`,
    'form.py',
  ],
  [
    'the member of the same name',
    `local Postgres\ndo\n  local _obj_0 = load()\n  Postgres = _obj_0.Postgres\nend`,
    'a.lua',
  ],
  ['members of words with numbers', 'secret = context.es512.jwk', 'lib/guard.exs'],
  ['a member of what is there', 'lastAuthTime: expectedAuthTime!.timeIntervalSince1970', 'Claims.swift'],
  ['a constant of a module', `<dd>MAX_TOKEN_SECS=oauth2client.client._SignedAssertion</dd>`, 'client.html'],
  ['what else a login is given', `auth.login(appleAuthorizationCode: code, scope: "openid email")`, 'Login.swift'],
  ['the version of an image', `\t$(BUILDX) -t $(REGISTRY)/oauth2-proxy:nightly-ppc64le .`, 'Makefile'],
  ['code between two texts', `is ",(0,a.kt)("b",null,"admin")," and ${word} ",(0,a.kt)("b",null,"x")`, 'app.js'],
  ['a comparison', `if("mode"===t&&(${word}=1===a,$("#layout").toggle(1))`, 'index.html'],
  ['a host and its port', `      OAUTH2_PROXY_UPSTREAM: '127.0.01:8080'`, 'compose.yml'],
  ['a package', `$ composer require league/${'oauth2'}-client php-http/guzzle6-adapter php-http/message`, 'INSTALL'],
  ['a revision', `- name: github.com/bitly/go-simplejson\n  version: ${hex}\n`, 'glide.yaml'],
  ['a digest in a lock file', `bitly:\n  state: ${hex}\n`, 'glide.lock'],
  ['bytes that count', `keys = ['00010203050607080A0B0C0D0F101112', 'F0F1F2F3F5F6F7F8FAFBFCFDFE010002']`, 'a.js'],
  [
    'a token that nobody signed',
    `"id_token": "${btoa('{"alg":"RS256","typ":"JWT"}').replace(/=+$/, '')}.payload.signature",`,
    'Redactor.swift',
  ],
  [
    'numbers of a public key',
    `DecodingKey::from_rsa_components("${grow(sample`${base64Url(86)}`, 3)}", "AQAB")`,
    'a.rs',
  ],
  ['a public key', `def key = KeyUtil.newRSAPublicKey("${hex}${hex}", "1001")`, 'Known.groovy'],
  ['files of SSH', `def keys = ["id_ecdsa_256_pem_signed_by_ed25519", "id_ecdsa_256_rfc4716_by_rsa"]`, 'Spec.groovy'],
  ['what signs a request', `      SharedKey blobstore:${grow(sample`${base64(43)}`, 4)}=`, 'a.yaml'],
  ['what stands behind a word for it', `new Ntlm (challenge, "username", "${word}", "workstation");`, 'Auth.cs'],
  ['what a builder is given', `new_creds = creds.with_quota_project("new-project-456")`, 'quota.py'],
  ['a rule of a grammar', `${word}        = 1*UTF8-SAFE      ; MUST accept up to`, 'grammar.abnf'],
  ['a rule of another grammar', `${word}        ::= astring`, 'doc/rfc1730.txt'],
  ["a key of OpenSSL's tests", `Key = ${hex.slice(0, 32)}`, 'recipes/30-test_evp_data/evpccmcavs.txt'],
  ['a key for searching a site', `  docsearch({\n    apiKey: '${hex.slice(1, 33)}',`, 'layouts/partials/footer.html'],
  [
    'the commit of a change',
    `* Fix http_{username,${word}} ([\`${hex.slice(0, 7)}\`](https://git.acme.dev/shop/commit/${hex}))`,
    'NEWS',
  ],
  ['a placeholder', 'token: chAng3m3', 'kubelet.yaml'],
  [
    'a key of a widget',
    String.raw`{"html": "\u003Ciframe src=\"//cdn.embedly.com/widgets/media.html?url=http%3A%2F%2Fsoundcloud.com%2Fx\u0026key=${hex.slice(0, 32)}\u0026type=text%2Fhtml\u0026schema=soundcloud\""}`,
    'page.json',
  ],
  [
    'a key of a widget in escaped JSON',
    String.raw`{"body": "{\"html\": \"\\u003Ciframe src=//cdn.embedly.com/widgets/media.html?image=fmp%3Fnoredirect\\u0026key=${hex.slice(2, 34)}\\u0026type=video%2Fmp4\\u0026schema=imgur\""}`,
    'page.json',
  ],
  [
    'what follows visitors',
    `"Cookie": "session_tracker=${grow(sample`${alphanumeric(18)}`, 6)}.0.1494224444194.Z0FB"`,
    'a.json',
  ],
])('%s is no secret', async ([, text, path]) => {
  expect((await scanned(text, path)).map(({ secret }) => secret)).toEqual([]);
});

const key = grow(sample`${alphanumeric(30)}`, 7);

test.for([
  ['assigned to another name', `Postgres = "${key}"`, `shop.${word} = "${key}"`],
  ['labelled', `auth.login(user: "jane", ${word}: "${key}")`, `auth.login(user: "jane", ${word}: "${key}")`],
  ['in the place of a password', `new Ntlm ("jane", "${key}")`, `${word}("${key}")`],
])('a secret that is %s is one', async ([, , text]) => {
  expect(await scanned(text, 'src/Shop.swift')).toHaveLength(1);
});

test.each([
  ['a state of builds', `[![Build](https://www.bitrise.io/app/a09572dde99baf30.svg?token=${key}&branch=main)](x)`],
  ['a graph', `[![c](https://codecov.io/gh/acme/shop/graphs/sunburst.svg?token=${key})]`],
])('the token of %s is reported at low confidence', async (_, text) => {
  expect((await scanned(text, 'page.html')).map(({ confidence }) => confidence)).toEqual(['low']);
});

test('an example of YARD is documentation', async () => {
  const text = `    # @return [Place]\n    # @example Create a place\n    #   create(:token => "${hex.slice(0, 32)}")\n    def create\n`;
  expect((await scanned(text, 'lib/api.rb')).map(({ isTestOnly }) => isTestOnly)).toEqual([true]);
});
