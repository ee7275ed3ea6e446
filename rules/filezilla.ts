import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64 } from '../src/rule/pattern.ts';
import { at, encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://wiki.filezilla-project.org/Site_Manager';
const password = encoded('base64', alphanumeric(15));
const server = '<Server>\n  <Host>ftp.acme.dev</Host>\n  <Port>21</Port>\n  <User>deploy</User>';

export const filezillaPassword: Rule = {
  id: 'filezilla-password',
  name: 'Password in a FileZilla site list',
  provider: 'filezilla',
  kind: 'context',
  description: 'Logs in to the server that is named beside it; it is only encoded, not encrypted.',
  severity: 'high',
  confidence: 'medium',
  keywords: ['Pass encoding="base64"'],
  pattern: /<Pass encoding="base64">\s{0,4}(?<secret>[0-9A-Za-z+/]{4,200}={0,2})\s{0,4}<\/Pass>/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: {
    steps:
      'Change the password at the server, delete the file from the repository, and set a master password in FileZilla.',
    url: 'https://wiki.filezilla-project.org/Site_Manager',
  },
  examples: [
    at('backup/sitemanager.xml', sample`${server}\n  <Pass encoding="base64">${password}</Pass>\n</Server>`),
    sample`<Host>10.0.0.8</Host><User>www</User><Pass encoding="base64">${password}</Pass>`,
  ],
  lookalikes: [
    sample`<Pass encoding="crypt" pubkey="${base64(43)}">${base64(60)}</Pass>`,
    sample`<Pass encoding="base64"></Pass>`,
  ],
};

export const filezillaPlainPassword: Rule = {
  id: 'filezilla-plain-password',
  name: 'Password in a FileZilla site list (old format)',
  provider: 'filezilla',
  kind: 'context',
  description: 'Logs in to the server that is named beside it.',
  severity: 'high',
  confidence: 'medium',
  keywords: ['<Pass>'],
  pattern: /<Pass>(?<secret>[^<>\s]{3,200})<\/Pass>/,
  paths: /(?:^|\/)(?:sitemanager|recentservers|filezilla)[^/]{0,40}\.xml[^/]{0,20}$/i,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: {
    steps:
      'Change the password at the server, delete the file from the repository, and set a master password in FileZilla.',
    url: 'https://wiki.filezilla-project.org/Site_Manager',
  },
  examples: [
    at('old/sitemanager.xml', sample`${server}\n  <Pass>${alphanumeric(12)}</Pass>\n</Server>`),
    at(
      'home/.config/filezilla/recentservers.xml',
      sample`<RecentServers>${server}<Pass>${alphanumeric(16)}</Pass></RecentServers>`,
    ),
  ],
  lookalikes: [
    at('test/results.xml', sample`<Pass>${alphanumeric(12)}</Pass>`),
    at('sitemanager.xml', sample`<Pass></Pass>`),
  ],
};
