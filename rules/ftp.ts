import type { Rule } from '../src/model/rule.ts';
import { credentialUrl } from '../src/rule/credential-url.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ftpUrlPassword: Rule = {
  id: 'ftp-url-password',
  name: 'Password in an FTP or SFTP URL',
  provider: 'ftp',
  kind: 'context',
  description: 'Reads and writes the files its user reaches, often those of a web site.',
  severity: 'critical',
  keywords: ['ftp://', 'ftps://'],
  origin: 'chosen',
  entropy: 0,
  pattern: credentialUrl('ftp', 'ftps', 'sftp', 'ftpes'),
  references: ['https://www.rfc-editor.org/rfc/rfc1738#section-3.2'],
  rotate: {
    steps:
      'Change the password at the server or the hosting panel, update its clients, and compare the files with a copy.',
    url: 'https://www.rfc-editor.org/rfc/rfc1738#section-3.2',
  },
  examples: [
    sample`curl ftp://backup:${alphanumeric(12)}@10.0.3.7/dump.sql`,
    sample`DEPLOY_URL=ftp://www:${alphanumeric(16)}@ftp.acme.dev/htdocs`,
    sample`lftp -e "mirror -R dist /" sftp://deploy:${alphanumeric(14)}@files.acme.dev:22`,
  ],
  lookalikes: [
    sample`ftp://ftp.acme.dev/pub/release.tar.gz`,
    sample`ftp://<user>:<password>@ftp.acme.dev/`,
    sample`ftp://anonymous:anonymous@localhost/pub`,
    sample`ftp://${'$'}{FTP_USER}:${'$'}{FTP_PASSWORD}@ftp.acme.dev`,
  ],
};
