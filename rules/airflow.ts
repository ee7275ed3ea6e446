import type { Rule } from '../src/model/rule.ts';
import { base64, base64Url, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const airflowFernetKey: Rule = {
  id: 'airflow-fernet-key',
  name: 'Fernet key (Airflow and others)',
  provider: 'airflow',
  kind: 'context',
  description: 'Decrypts what is stored with it, in Airflow the connections and variables in the database.',
  severity: 'high',
  keywords: ['fernet_key', 'fernetkey'],
  pattern:
    /(?:[Ff]ernet_?[Kk]ey|FERNET_KEY)["']?\s{0,4}[:=]\s{0,4}b?["']?(?<secret>(?=[A-Za-z_-]{0,42}[0-9])[\w-]{43}=)(?![0-9A-Za-z_=-])/,
  references: ['https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html'],
  rotate: {
    steps: 'Put a new key before the old one, run airflow rotate-fernet-key, then remove the old one.',
    url: 'https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html#rotating-encryption-keys',
  },
  examples: [sample`AIRFLOW__CORE__FERNET_KEY: '${base64Url(43)}='`, sample`[core]\nfernet_key = ${base64Url(43)}=\n`],
  lookalikes: [sample`AIRFLOW__CORE__FERNET_KEY: ''`, sample`fernet_key = ${base64Url(40)}=`],
};

export const airflowSecretKey: Rule = {
  id: 'airflow-secret-key',
  name: 'Airflow secret key',
  provider: 'airflow',
  kind: 'context',
  description: 'Signs sessions of the web server and requests for logs: a stranger signs in as anybody.',
  severity: 'high',
  keywords: ['airflow__'],
  pattern:
    /AIRFLOW__(?:WEBSERVER__SECRET_KEY|API__SECRET_KEY|API_AUTH__JWT_SECRET)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[A-Za-z+/_-]{0,87}[0-9])[0-9A-Za-z+/_-]{24,88}={0,2})(?![0-9A-Za-z_=-])/,
  references: ['https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html'],
  rotate: {
    steps: 'Set another key, the same one on all components, and restart them; sessions end.',
    url: 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html',
  },
  examples: [
    sample`AIRFLOW__WEBSERVER__SECRET_KEY=${hexadecimal(32)}`,
    sample`AIRFLOW__API_AUTH__JWT_SECRET: "${base64(43)}="`,
  ],
  lookalikes: [
    sample`AIRFLOW__WEBSERVER__SECRET_KEY=${'$'}{AIRFLOW_SECRET_KEY}`,
    sample`AIRFLOW__CORE__EXECUTOR=LocalExecutor${hexadecimal(32)}`,
  ],
};
