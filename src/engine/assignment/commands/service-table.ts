import { behindWords, echoed, type Form, flagged, isEnd, quoted, reading, readingText } from './command-form.ts';
import { inLine, isLineEnd, listed } from './setting-form.ts';

/** A mail address as the user of a URL, which should hold no `@`: `smtps://shop@acme.io:x@smtp.acme.io`. */
const mailUrl = (scheme: string): Form => ({
  behind: new RegExp(
    `${scheme}://[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{2,60}:(?<quote>)(?<value>[^\\s"'\`<>/?@{}$]{3,80})(?=@[\\w-])`,
    'iy',
  ),
});

/** Accounts of services in their settings, commands and logs, by a rare keyword; a form is made when that is first met. */
export const serviceForms: Readonly<Record<string, () => Form>> = {
  " on '>": () => listed("'>"),
  ' on #': () => listed('#[\\da-f]{64} >'),
  '"auth" "': () => ({
    behind: /"auth" (?:"[\w.-]{1,40}" )?(?<quote>")(?<value>[^"\s\\]{3,80})"(?=\s|$)/iy,
    context: /\[\d{1,2} [\w.:-]{3,60}\] $/,
  }),
  'hdbuserstore ': () => behindWords('hdbuserstore (?:-\\w[ \\t]{1,4})?set[ \\t]{1,4}', 3),
  'hdbsql -': () => flagged('-p[ ]{1,2}'),
  'auth.user.info=': () => inLine('auth\\.user\\.info=[\\w.@+-]{1,80}:', isLineEnd, ''),
  'properties[password]': () => ({
    behind:
      /properties\[password\]" ValueType="String">\s{0,40}<ConfiguredValue>(?<quote>)(?<value>[^\s<>]{3,80})<\/ConfiguredValue>/iy,
  }),
  'user = admin:': () => ({ ...inLine('user = admin:', isLineEnd, ''), context: /(?:^|[\r\n])$/ }),
  databasepw: () => ({ behind: /databasepw\} = (?<quote>['"])(?<value>[^'"\s]{3,80})\k<quote>;/iy }),
  'user-secrets set ': () => ({
    behind: new RegExp(
      `user-secrets set[ ]{1,2}["']?[\\w:.-]{0,80}(?:password|passwd|pwd|secret|token|key)["']?[ ]{1,2}${quoted}${isEnd}`,
      'iy',
    ),
  }),
  'knife bootstrap ': () => flagged('-P[ ]{1,2}'),
  'turnutils_uclient ': () => flagged('-w[ ]{1,2}'),
  'sipp -': () => flagged('-ap[ ]{1,2}'),
  '--passwd-on-stdin': () => reading('--passwd-on-stdin', echoed('[^|\\r\\n]{1,90}')),
  'basic_auth ': () => ({ ...behindWords('basic_auth ', 1), context: /(?:^|[\r\n])[ \t]{1,20}$/ }),
  'check_nt!': () => ({ behind: new RegExp(`check_nt![^\\r\\n]{0,80}?-s[ ]{1,2}${quoted}(?=[\\s!]|$)`, 'y') }),
  'drone secret ': () => flagged('--data[ =]'),
  'slappasswd ': () => flagged('-s[ ]{1,2}'),
  'ipa-server-install -': () => flagged('-p[ ]{1,2}'),
  'ipa-getkeytab ': () => flagged('-w[ ]{1,2}'),
  'ipa user-': () => readingText('ipa user-'),
  'mc admin user': () => behindWords('mc admin user add ', 2),
  'curlftpfs#': () => ({ behind: /curlftpfs#[\w.-]{1,60}:(?<quote>)(?<value>[^\s"'@]{3,80})(?=@)/y }),
  '-o keyformat=': () => readingText('-o keyformat=passphrase'),
  'openssl des3': () => flagged('-k[ \\t]{1,4}'),
  'openssl aes': () => flagged('-k[ \\t]{1,4}'),
  'isql -v ': () => behindWords('isql -v ', 2),
  'email add ': () => ({
    behind: new RegExp(`email add [\\w.+-]{1,60}@[\\w.-]{3,100}[ ]{1,2}${quoted}${isEnd}`, 'y'),
  }),
  // The way in which a database hashes the password that follows.
  '_password by ': () => ({
    behind: /_password by (?<quote>['"])(?<value>[^\s'"]{3,80})\k<quote>/iy,
    context: /\bidentified with ['"`]?\w{0,20}sha\d{1,3}$/i,
  }),
  'smtps://': () => mailUrl('smtps'),
  'smtp://': () => mailUrl('smtp'),
  '/etc/wireguard/': () => ({
    lead: /\becho ["']?(?<value>[\w+/]{42}[AEIMQUYcgkosw048]=)["']? >{1,2} ?$/,
  }),
};
