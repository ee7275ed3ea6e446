import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const remotes = ['crypt', 'ftp', 'koofr', 'mega', 'opendrive', 'pikpak', 'seafile', 'sftp', 'smb', 'webdav'];

export const rcloneObscuredPassword: Rule = {
  id: 'rclone-obscured-password',
  name: 'Obscured password of an rclone remote',
  provider: 'rclone',
  kind: 'context',
  description: 'Is revealed by one command of rclone and logs in to the remote, or decrypts what is stored there.',
  severity: 'high',
  keywords: remotes.map((remote) => `type = ${remote}`),
  pattern: new RegExp(
    `type = (?:${remotes.join('|')})[ \\t]{0,4}\\r?\\n(?:[\\w ]{1,40}=[^\\n]{0,120}\\n){0,8}?pass(?:word)? = (?<secret>[0-9A-Za-z_-]{22,200})(?![0-9A-Za-z_-])`,
  ),
  references: ['https://rclone.org/docs/#configuration-encryption', 'https://rclone.org/commands/rclone_obscure/'],
  rotate: {
    steps:
      'Change the password at the remote (what crypt has stored must be copied anew), then encrypt the configuration.',
    url: 'https://rclone.org/docs/#configuration-encryption',
  },
  examples: [
    sample`[nas]\ntype = sftp\nhost = nas.acme.dev\nuser = backup\npass = ${base64Url(40)}\n`,
    sample`[secret]\ntype = crypt\nremote = b2:acme\npassword = ${base64Url(43)}\n`,
  ],
  lookalikes: [
    sample`[nas]\ntype = sftp\nhost = nas.acme.dev\nkey_file = ~/.ssh/id_ed25519\n`,
    sample`[nas]\ntype = sftp\npass = ${base64Url(12)}\n`,
  ],
};
