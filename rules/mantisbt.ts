import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const guide = 'https://www.mantisbt.org/docs/master/en-US/Admin_Guide/html/admin.config.auth.html';

export const mantisMasterSalt: Rule = {
  id: 'mantisbt-master-salt',
  name: 'Master salt of MantisBT',
  provider: 'mantisbt',
  kind: 'context',
  description: 'Forges what confirms a change of password, and with it takes over accounts.',
  severity: 'high',
  keywords: ['crypto_master_salt'],
  pattern: /crypto_master_salt\s{1,8}=\s{0,4}["'](?<secret>(?=[A-Za-z+/]{0,87}[0-9])[0-9A-Za-z+/]{16,128}={0,2})["']/,
  references: [guide],
  rotate: {
    steps: 'Generate another with openssl rand -base64 32, set it in config_inc.php, and look for changed passwords.',
    url: guide,
  },
  examples: [
    at('config/config_inc.php', sample`$g_crypto_master_salt     = '${base64(43)}=';\n`),
    sample`$g_crypto_master_salt = "${hexadecimal(64)}";`,
  ],
  lookalikes: [
    sample`$g_crypto_master_salt = '';`,
    sample`$g_crypto_master_salt = getenv('MANTIS_SALT');`,
    sample`$g_crypto_master_salt = '${hexadecimal(10)}';`,
  ],
};
