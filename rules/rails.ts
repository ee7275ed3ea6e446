import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const credentials = 'https://guides.rubyonrails.org/security.html#custom-credentials';

export const railsMasterKey: Rule = {
  id: 'rails-master-key',
  name: 'Rails master key',
  provider: 'rails',
  kind: 'context',
  description: 'Decrypts the credentials file of the application, with every secret in it.',
  severity: 'critical',
  ...named({
    names: [
      'rails master key',
      'rails production key',
      // As the files `config/master.key` and `config/credentials/production.key` are read.
      'config.master.key',
      'credentials.production.key',
      'credentials.staging.key',
      'credentials.development.key',
      'credentials.test.key',
    ],
    value: hexadecimal(32),
    words: [],
  }),
  references: [credentials],
  rotate: {
    steps: 'Rotate every secret in the credentials file, then encrypt it anew with a new master key.',
    url: credentials,
  },
  examples: [
    sample`RAILS_MASTER_KEY=${hexadecimal(32)}`,
    sample`env:\n  - name: RAILS_MASTER_KEY\n    value: "${hexadecimal(32)}"\n`,
    sample`config.master.key="${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`RAILS_MASTER_KEY=${hexadecimal(31)}`,
    sample`RAILS_MASTER_KEY: ${'$'}{{ secrets.RAILS_MASTER_KEY }}`,
  ],
};

export const railsSecretKeyBase: Rule = {
  id: 'rails-secret-key-base',
  name: 'Rails secret_key_base',
  provider: 'rails',
  kind: 'context',
  description:
    'Forges session cookies and signed ids of the application; with old serializers it runs code on the server.',
  severity: 'high',
  ...named({
    names: ['secret key base', 'secret token', 'devise.secret_key', 'config.secret_key'],
    value: hexadecimal(64, 256),
    words: [],
    reach: 20,
  }),
  references: [
    'https://guides.rubyonrails.org/security.html#session-storage',
    'https://guides.rubyonrails.org/configuring.html#config-secret-key-base',
  ],
  rotate: {
    steps:
      'Make a new one with bin/rails secret; all sessions end. Rotate cookies with config.action_dispatch.cookies_rotations if they must live on.',
    url: 'https://guides.rubyonrails.org/security.html#rotating-encrypted-and-signed-cookies-configurations',
  },
  examples: [
    sample`production:\n  secret_key_base: ${hexadecimal(128)}\n`,
    sample`SECRET_KEY_BASE="${hexadecimal(128)}"`,
    sample`Shop::Application.config.secret_token = '${hexadecimal(128)}'`,
  ],
  lookalikes: [sample`secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>`, sample`secret_key_base: ${hexadecimal(40)}`],
};
