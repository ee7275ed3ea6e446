import { behindWords, type Form, flagged, isEnd, quoted } from './command-form.ts';
import { inLine, isLineEnd, listed } from './setting-form.ts';

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
};
