import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://create-react-app.dev/docs/adding-custom-environment-variables/';

export const reactAppPassword: Rule = {
  id: 'react-app-password',
  name: 'Password in a variable of a React app',
  provider: 'react-app',
  kind: 'context',
  description:
    'Is built into the page, so that everybody who opens it has the password, whether the file is kept secret or not.',
  severity: 'high',
  keywords: ['react_app_'],
  pattern:
    /REACT_APP_(?:[A-Z0-9]{1,24}_){0,4}(?:PASSWORD|PASSWD|PASS|PWD)["']?\s{0,4}[=:]\s{0,4}["']?(?!\$|[<{[%]|(?:[Yy]our|YOUR|my|MY|xxx+|[Cc]hange)[-_ ]|process\.|import\.)(?<secret>[^"'\s]{6,64})(?=["'\s]|$)/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: {
    steps:
      'Change the password, ask for it on a server of yours and keep it out of variables that begin with REACT_APP_.',
    url: docs,
  },
  examples: [
    sample`REACT_APP_ADMIN_PASSWORD="${alphanumeric(12)}"`,
    sample`REACT_APP_DB_PWD=${alphanumeric(10)}\n`,
    sample`REACT_APP_EMAIL_PASS='${alphanumeric(8)}!${alphanumeric(3)}'`,
  ],
  lookalikes: [
    sample`REACT_APP_ADMIN_PASSWORD="$ADMIN_PASSWORD"`,
    sample`REACT_APP_PASSWORD_LENGTH="${alphanumeric(12)}"`,
    sample`REACT_APP_ADMIN_PASSWORD="your-password"`,
  ],
};
