import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flaskSecretKey: Rule = {
  id: 'flask-secret-key',
  name: 'Flask SECRET_KEY',
  provider: 'flask',
  kind: 'context',
  description: 'Forges the session cookies of the application.',
  severity: 'high',
  keywords: ['secret_key', 'flask_secret', 'flask_app_secret', 'flasksecret', 'flask.secret', 'flask-secret'],
  pattern:
    /(?<![A-Za-z0-9])(?:FLASK_(?:APP_)?SECRET(?:_KEY)?|[Ff]lask(?:_secret(?:_key)?|Secret(?:Key)?|[.\-]secret[._\-]key)|(?:app|application)\.(?:secret_key|config\[["']SECRET_KEY["']\]))["']?\s{0,2}[=:]\s{0,2}[rbu]?["']?(?![{<$&]|os\.|your|change|secret|super)(?<secret>[^\s"'(){}<>]{16,128})["'\s]/,
  references: ['https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY'],
  rotate: {
    steps:
      'Make a new key with secrets.token_hex(), read it from the environment, and keep the old one in SECRET_KEY_FALLBACKS only as long as sessions must live on.',
    url: 'https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY_FALLBACKS',
  },
  examples: [
    sample`app.secret_key = '${hexadecimal(64)}'`,
    sample`app.config["SECRET_KEY"] = "${alphanumeric(32)}"`,
    sample`FLASK_SECRET_KEY=${hexadecimal(48)}\n`,
    sample`flask_secret_key: "${hexadecimal(48)}"\n`,
  ],
  lookalikes: [sample`app.secret_key = os.environ['SECRET_KEY']`, sample`app.secret_key = 'your-secret-key-goes-here'`],
};
