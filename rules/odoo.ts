import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const odooApiKey: Rule = {
  id: 'odoo-api-key',
  name: 'Odoo API key',
  provider: 'odoo',
  kind: 'context',
  description: 'Acts as the user in the ERP, in place of the password.',
  severity: 'high',
  ...named({ names: ['odoo_', 'odooapi', 'odookey', 'odoo-'], value: key, words: ['key', 'token', 'passw'] }),
  references: ['https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys'],
  rotate: {
    steps: 'Delete the API key under Account Security, create another that expires and put it in place.',
    url: 'https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys',
  },
  examples: [sample`ODOO_API_KEY=${key}`, sample`odoo_password = '${key}'`],
  lookalikes: [sample`ODOO_API_KEY=${hexadecimal(32)}`, sample`'odoo_commit': '${hexadecimal(40)}',`],
};

export const odooMasterPassword: Rule = {
  id: 'odoo-master-password',
  name: 'Odoo master password',
  provider: 'odoo',
  kind: 'context',
  description: 'Dumps, replaces and drops databases on the page of the database manager.',
  severity: 'critical',
  keywords: ['admin_passwd'],
  pattern:
    /(?<![\w.-])admin_passwd\s{0,4}=\s{0,4}["']?(?!admin|\$|False|None|pass|change|your|x{3})(?<secret>(?=[^0-9\r\n]{0,63}[0-9])[^\s"'$<>{}]{10,64})(?=["']?\s|$)/,
  references: [
    'https://www.odoo.com/documentation/18.0/administration/on_premise/deploy.html#database-manager-security',
  ],
  rotate: {
    steps:
      'Set another random admin_passwd, keep it out of the repository, and switch the database manager off with list_db = False.',
    url: 'https://www.odoo.com/documentation/18.0/administration/on_premise/deploy.html#security',
  },
  examples: [
    sample`[options]\nadmin_passwd = ${alphanumeric(24)}\ndb_host = db\n`,
    sample`admin_passwd=${alphanumeric(18)}\n`,
  ],
  lookalikes: [sample`admin_passwd = admin\n`, sample`admin_passwd = $pbkdf2-sha512$600000$${alphanumeric(22)}\n`],
};
