import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { nameOfSession } from './netscape-cookies.ts';

const header = 'https://www.rfc-editor.org/rfc/rfc6265#section-4.2';
const rotate = {
  steps: 'Sign out of all sessions in the settings of the account at that site, then look at what was done in it.',
  url: header,
};
/** Random enough to be drawn by a server, which puts digits in. */
const value = String.raw`(?<secret>(?=[^;"'\s]{0,60}\d)[\w.%|:+/=~\-]{20,2000})(?![^;"'\s\\])`;
const others = String.raw`(?:[^;"'\s=]{1,80}=[^;"'\r\n]{0,1000};\s{0,2}){0,30}?`;

/** What a client sends; what a server sets is more often the session of nobody. */
export const httpSessionCookie: Rule = {
  id: 'http-session-cookie',
  name: 'Cookie of a session in a request',
  provider: 'http-cookie',
  kind: 'context',
  description: 'Is signed in at the site the request goes to, as long as the session lasts.',
  severity: 'medium',
  isBroad: true,
  keywords: ['cookie: ', "cookie': ", 'cookie": ', '"cookie",'],
  entropy: 3,
  pattern: new RegExp(
    String.raw`(?<![\w\-])["']?cookie["']?(?::\s{0,2}["']?|,\s{0,40}["']value["']:\s?["'])${others}${nameOfSession}=${value}`,
    'i',
  ),
  references: [header],
  rotate,
  examples: [
    sample`curl -H 'Cookie: lang=en; sessionid=${lowerAlphanumeric(32)}' https://shop.acme.io/orders`,
    sample`GET /orders HTTP/1.1\nHost: shop.acme.io\nCookie: JSESSIONID=${upperHexadecimal(32)}; theme=dark\n`,
    sample`headers = {"Cookie": "user_session=${alphanumeric(48)}"}`,
    sample`{"name":"Cookie","value":"shop_sid=${alphanumeric(40)}; lang=en"}`,
  ],
  lookalikes: [
    sample`Cookie: csrf_session=${alphanumeric(40)}`,
    sample`Cookie: session=abc123; lang=en`,
    sample`Set-Cookie: session=${alphanumeric(40)}; Path=/`,
    sample`Cookie: theme=${alphanumeric(40)}`,
    sample`headers = {"Cookie": "sessionid=" + session}`,
  ],
};

export const phpSessionCookie: Rule = {
  ...httpSessionCookie,
  id: 'php-session-cookie',
  name: 'Cookie of a PHP session in a command',
  keywords: ['PHPSESSID='],
  pattern:
    /(?:\s(?:-b|--cookie)[ =]|CURLOPT_COOKIE, ?)["']?(?:[^;"'\s=]{1,80}=[^;"'\r\n]{0,200};\s{0,2}){0,8}?PHPSESSID=(?<secret>(?=[a-z]{0,25}\d)[0-9a-z,-]{26,40})(?![0-9A-Za-z,-])/,
  references: ['https://www.php.net/manual/en/session.idpassing.php'],
  examples: [
    sample`curl -b "PHPSESSID=${lowerAlphanumeric(26)}" https://shop.acme.io/orders`,
    sample`curl_setopt($ch, CURLOPT_COOKIE, 'PHPSESSID=${lowerAlphanumeric(26)}');`,
  ],
  lookalikes: [
    sample`https://shop.acme.io/?PHPSESSID=${lowerAlphanumeric(26)}`,
    sample`curl -b "PHPSESSID=${'$'}SID" https://shop.acme.io/orders`,
  ],
};

/** What a program sends: `requests.get(url, cookies={"PHPSESSID": "…"})`. */
export const sentSessionCookie: Rule = {
  ...httpSessionCookie,
  id: 'sent-session-cookie',
  name: 'Cookie of a session in a list of cookies',
  keywords: ['cookies={', "phpsessid': ", 'phpsessid": ', "li_at': ", 'li_at": '],
  keywordDistance: 600,
  pattern: new RegExp(
    String.raw`cookies["']?\s?[=:]\s?\{(?:\s{0,40}["'][\w.\-]{1,80}["']:\s{0,2}["'][^"'\r\n]{0,600}["'],){0,20}?\s{0,40}["']${nameOfSession}["']:\s{0,2}["'](?<secret>(?=[^"'\s]{0,60}\d)[\w.%|:+/=~\-]{20,2000})["']`,
    'i',
  ),
  references: ['https://requests.readthedocs.io/en/latest/user/quickstart/#cookies'],
  examples: [
    sample`requests.get(url, cookies={'lang': 'en', 'user_session': '${alphanumeric(48)}'})`,
    sample`cookies = {\n    'PHPSESSID': '${lowerAlphanumeric(26)}',\n    'lang': 'en',\n}`,
  ],
  lookalikes: [
    sample`requests.get(url, cookies={'csrf_session': '${alphanumeric(40)}'})`,
    sample`requests.get(url, cookies={'PHPSESSID': 'abc123'})`,
    sample`requests.get(url, cookies={'lang': '${alphanumeric(40)}'})`,
  ],
};
