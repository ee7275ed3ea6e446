import { type Form, flagged, isEnd, quoted } from './command-form.ts';
import { community, communityAbove, inLine, isLineEnd } from './setting-form.ts';

/** A sign, or blanks before what is no mere word. */
const joined = '(?:[ \\t]{0,4}(?:=>?|:)[ \\t]{0,4}|[ \\t]{1,40}(?=[^\\s]{0,80}\\d))';

/** `snmp_community: "x"`, `_SNMPCOMMUNITY x`: a community is the password of SNMP until version 3. */
const named: Form = {
  behind: new RegExp(
    `(?:snmp|r[ow])_?community(?:_?(?:string|name))?["'\\]]{0,2}${joined}(?:array\\(|\\[)?[ ]?${quoted}(?:[)\\]]|${isEnd})`,
    'iy',
  ),
};
const element = (name: string): Form => ({
  behind: new RegExp(`<${name}>(?<quote>)(?<value>[^\\s<>]{3,80})</${name}>`, 'iy'),
});
/** A macro of Zabbix, in YAML or XML. */
const macro: Form = {
  behind:
    /\{\$snmp_community\}(?:["']?[ \t]{0,4}\r?\n[ \t]{1,20}value:[ \t]{1,4}["']?|<\/macro>\s{0,40}<value>)(?<value>[^\s"'<>]{3,80})(?<quote>)(?=["'\s<]|$)/iy,
};

/** Communities of SNMP, and its users of version 3, by a rare keyword; a form is made when its keyword is first met. */
export const snmpForms: Readonly<Record<string, () => Form>> = {
  snmp_community: () => named,
  snmpcommunity: () => named,
  ro_community: () => named,
  rw_community: () => named,
  '{$snmp_community}': () => macro,
  community_string: () => ({
    behind: new RegExp(`community_string["']?[ ]{0,2}[=:][ ]{0,2}${quoted}${isEnd}`, 'iy'),
  }),
  'community: ': () => ({
    behind: new RegExp(`community:[ ]{1,4}${quoted}${isLineEnd}`, 'y'),
    context: /(?:snmp|auths:|version: ["']?[12])[^]{0,120}(?:\s|(?<!snmp|r[ow])_)$/i,
  }),
  '-community-string ': () => inLine('-community-string'),
  'snmp community ': () => ({
    ...inLine('snmp community', '(?=[ \\t]{1,4}(?:authorization|clients?|client-list)\\b)'),
    context: /\bset (?:[\w-]{1,20} ){0,4}$/,
  }),
  'authorization ro\n': () => communityAbove,
  'trapcommunity ': () => community('trapcommunity'),
  'defcommunity ': () => community('defcommunity'),
  'trap2sink ': () => ({ ...inLine('trap2sink[ \\t]{1,8}[\\w.:-]{1,80}'), context: /(?:^|[\r\n])[ \t]{0,20}$/ }),
  'env.community ': () => inLine('env\\.community'),
  '<rocommunity>': () => element('rocommunity'),
  '<rwcommunity>': () => element('rwcommunity'),
  // The passphrase for privacy stands behind the one for authentication.
  'snmpwalk -v3': () => flagged('-X[ ]{1,2}'),
  'snmpget -v3': () => flagged('-X[ ]{1,2}'),
};
