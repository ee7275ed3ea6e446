import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, hexadecimal } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const rotate = {
  steps: 'Change the password or revoke the token at the service the request goes to, and look through its access log.',
  url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
};

export const httpBasicAuth: Rule = {
  id: 'http-basic-auth',
  name: 'HTTP Basic credentials',
  provider: 'http-auth',
  kind: 'context',
  description: 'Logs in as the user it encodes; base64 is no encryption.',
  severity: 'high',
  isBroad: true,
  keywords: ['basic '],
  origin: 'chosen',
  entropy: 0,
  structure: 'basic-auth',
  pattern:
    /(?<=[Aa]uthorization\W{1,12}(?:value\W{1,12})?|AUTHORIZATION\W{1,12}|[Aa]uth\W{1,6}|["'`])[Bb]asic {1,2}(?<secret>[0-9A-Za-z+/]{11,400}={0,2})(?![0-9A-Za-z+/=])/,
  references: ['https://www.rfc-editor.org/rfc/rfc7617'],
  rotate,
  examples: [
    sample`Authorization: Basic ${encoded('base64', 'deploy:', alphanumeric(18))}`,
    sample`headers: { 'Authorization': 'Basic ${encoded('base64', 'svc-ci:', alphanumeric(17))}' }`,
    sample`curl -H "Authorization: Basic ${encoded('base64', 'admin:', alphanumeric(12))}" https://api.acme.dev`,
    sample`assert.equal("Basic ${encoded('base64', 'shop:', alphanumeric(15))}", sent.get(name))`,
  ],
  lookalikes: [
    sample`Authorization: Basic ${encoded('base64', 'Aladdin:open sesame')}`,
    sample`Authorization: Basic ${encoded('base64', 'username:password')}`,
    sample`Authorization: Basic <credentials>`,
    sample`Authorization: Basic ${hexadecimal(32)}`,
  ],
};

export const httpBearerToken: Rule = {
  id: 'http-bearer-token',
  name: 'HTTP bearer token',
  provider: 'http-auth',
  kind: 'context',
  description: 'Acts as whoever it was issued to at the service the request goes to.',
  severity: 'medium',
  isBroad: true,
  keywords: ['bearer ', 'token '],
  pattern:
    /(?<=[Aa]uthorization\W{1,12}(?:value\W{1,12})?|AUTHORIZATION\W{1,12}|(?:[Aa]uth|AUTH)(?:[_-]?(?:[Hh]eader|HEADER|[Tt]oken|TOKEN))?["'`\])]{0,2}\s{0,2}(?:=>|[:=])\s{0,2}["'`]?|(?:set|add)Value[:(]\s?@?")(?:[Bb]earer|BEARER|[Tt]oken) {1,2}(?:["'`] {0,2}[+.] {0,2}["'`])?(?!eyJ)(?<secret>(?:[0-9]{1,8}\|)?(?=[A-Za-z.+/_~\-=:]{0,40}[0-9])[0-9A-Za-z.+/_~\-:]{20,1000}={0,2})(?![0-9A-Za-z+/=_\-])/,
  references: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
  rotate,
  examples: [
    sample`curl -H "Authorization: Bearer ${alphanumeric(40)}" https://api.acme.dev/v1/orders`,
    sample`req.headers['Authorization'] = 'Bearer ${hexadecimal(64)}'`,
    sample`Authorization: Token ${hexadecimal(40)}`,
    sample`req.Header.Set("Authorization", "Bearer " + "${alphanumeric(40)}")`,
    sample`SHOP_AUTH_HEADER="Bearer ${alphanumeric(40)}"`,
    sample`request.setValue("Bearer ${alphanumeric(120)}", forHTTPHeaderField: "Authorization")`,
  ],
  lookalikes: [
    sample`Authorization: Bearer ${'$'}{ACCESS_TOKEN}`,
    sample`Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE`,
    sample`Authorization: Bearer abc123`,
    sample`auth: Bearer tokens of 3-legged-authorization-flows`,
  ],
};

export const curlUserPassword: Rule = {
  id: 'curl-user-password',
  name: 'Password on a curl command line',
  provider: 'http-auth',
  kind: 'context',
  description: 'Logs in as that user at the host the command calls.',
  severity: 'high',
  isBroad: true,
  keywords: ['curl ', 'curl\t', 'curl.exe', 'curl" ', "curl' ", 'curl\\'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /(?<![A-Za-z0-9_])curl(?:[ \t\\]|["'] |\.exe[ \t\\])(?:[^\r\n;|]|\\\r?\n){0,400}?(?<=\s)(?:-[a-zA-Z]{0,6}u\s{0,2}|--(?:proxy-)?user[ =]{1,2})["']?[^\s"':@$]{1,80}:(?!\$[\w{(]|[{<[%]|\*{2}|(?:[Pp]ass(?:word|wd)?|PASSWORD|[Pp]wd|x{3,40}|api_token|token|unused)(?:["'\s]|$))(?<secret>[^\s"'\\]{4,120})/,
  references: ['https://curl.se/docs/manpage.html#-u'],
  rotate,
  examples: [
    sample`curl -u admin:${alphanumeric(14)} https://nexus.acme.dev/service/rest/v1/status`,
    sample`curl -sSf --user "deploy:${alphanumeric(20)}" -X POST https://ci.acme.dev/build`,
  ],
  lookalikes: [
    sample`curl -u "${'$'}USER:${'$'}PASS" https://acme.dev`,
    sample`curl -u user:password https://acme.dev`,
    sample`curl -u admin https://acme.dev`,
  ],
};

/**
 * The host takes the key as the user's name and no password, or any, or as the password of nobody: `-u key:`,
 * `-u key:x`, `-u :key`.
 */
export const curlUserKey: Rule = {
  ...curlUserPassword,
  id: 'curl-user-key',
  name: 'Key on a curl command line',
  origin: 'random',
  entropy: 3,
  pattern:
    /(?<![A-Za-z0-9_])curl(?:[ \t\\]|["'] |\.exe[ \t\\])(?:[^\r\n;|]|\\\r?\n){0,400}?(?<=\s)(?:-[a-zA-Z]{0,6}u\s{0,2}|--user[ =]{1,2})["']?:?(?<secret>(?=[A-Za-z_\-.+/]{0,40}[0-9])[\w\-.+/]{20,200}={0,2})(?::(?:[Xx]{1,4}|api|api_token|token|unused)?|(?<=[\s"']:[\w\-]{20,100}))(?=["'\s]|$)/,
  examples: [
    sample`curl -u ${hexadecimal(40)}: https://api.acme.dev/v1/me`,
    sample`curl "https://api.acme.dev/v3/account" -u '${alphanumeric(32)}:'`,
    sample`curl -u ${hexadecimal(32)}:api_token https://api.acme.dev/v9/me`,
    sample`curl -u ":${hexadecimal(32)}" https://api.acme.dev/api/team`,
    sample`curl -u "${base64(43)}=:" https://api.acme.dev/v1/me`,
  ],
  lookalikes: [
    sample`curl -u "${'$'}API_KEY:" https://acme.dev`,
    sample`curl -u kim: https://acme.dev`,
    sample`curl -u your_api_key_goes_here: https://acme.dev`,
  ],
};
