import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** The same member is a password of many things. */
const mailer: Companion = {
  name: 'PHPMailer',
  pattern: /(?<part>PHPMailer|isSMTP|SMTPAuth|SMTPSecure)/i,
  withinLines: 40,
  isRequired: true,
};

export const phpmailerSmtpPassword: Rule = {
  id: 'phpmailer-smtp-password',
  name: 'PHPMailer SMTP password',
  provider: 'phpmailer',
  kind: 'context',
  description:
    'Sends mail as the account of the server, and reads its mailbox where the password is that of the account.',
  severity: 'high',
  keywords: ['->password'],
  pattern:
    /->password\s{0,20}=\s{0,20}["'](?!\$[a-z_{]|[{<[%]|(?:your?|my|the|smtp|enter|password|passwd|pass|secret|xxx+)(?![0-9a-z]))(?<secret>[^"'\r\n]{6,64})["']/i,
  origin: 'chosen',
  entropy: 0,
  companions: [mailer],
  references: ['https://github.com/PHPMailer/PHPMailer#a-simple-example'],
  rotate: {
    steps:
      'Change the password at the mail provider (revoke an app password), read it from the environment, and look at what was sent.',
    url: 'https://myaccount.google.com/apppasswords',
  },
  examples: [
    sample`$mail = new PHPMailer(true);\n$mail->SMTPAuth = true;\n$mail->Username = 'shop@acme.io';\n$mail->Password = '${alphanumeric(14)}';`,
    sample`$mail->isSMTP();\n$mail->Host = 'smtp.acme.io';\n$mail->Password   = "${alphanumeric(8)}#${alphanumeric(3)}";`,
  ],
  lookalikes: [
    sample`$mail = new PHPMailer(true);\n$mail->Password = getenv('SMTP_PASSWORD');`,
    sample`$mail = new PHPMailer(true);\n$mail->Password = 'your-password';`,
    sample`$user->Password = '${alphanumeric(14)}';`,
  ],
};
