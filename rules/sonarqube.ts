import type { Rotation, Rule } from '../src/model/rule.ts';
import { type Shape, alphanumeric, hexadecimal, named, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Revoke the token in the account under Security, then create a project token that expires.',
  url: 'https://sonarcloud.io/account/security',
};
const reference = 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens';

export const sonarqubeToken: Rule = {
  id: 'sonarqube-token',
  name: 'SonarQube token',
  provider: 'sonarqube',
  kind: 'provider',
  description:
    'Reads code and findings of the projects of its owner (squ_), one project (sqp_) or all (sqa_), and uploads analyses.',
  severity: 'high',
  keywords: ['squ_', 'sqp_', 'sqa_'],
  pattern: token`sq${oneOf('u', 'p', 'a')}_${hexadecimal(40)}`,
  references: [reference],
  rotate,
  examples: [sample`sonar-scanner -Dsonar.token=sqp_${hexadecimal(40)}`, sample`SONAR_TOKEN: squ_${hexadecimal(40)}`],
  lookalikes: [sample`squ_${hexadecimal(39)}`, sample`sqx_${hexadecimal(40)}`],
};

export const sonarcloudToken: Rule = {
  id: 'sonarcloud-token',
  name: 'SonarQube Cloud organisation token',
  provider: 'sonarcloud',
  kind: 'provider',
  description: 'Uploads analyses for the projects of the organisation.',
  severity: 'medium',
  keywords: ['sqco_'],
  pattern: token`sqco_${alphanumeric(59)}`,
  references: ['https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens'],
  rotate,
  examples: [sample`SONAR_TOKEN=sqco_${alphanumeric(59)}`, sample`token = 'sqco_${alphanumeric(59)}'`],
  lookalikes: [sample`sqco_${alphanumeric(50)}`, sample`sqco_<token>`],
};

/** As SHA-1, in which the service once wrote them, or any letters and digits of that length. */
const legacy: Shape = {
  ...hexadecimal(40),
  source: '(?<![Pp]roject(?:Key|_key|-key)["\']?[=: ]{1,3}["\']?)(?=[a-z]{0,39}[0-9])[0-9a-z]{40}',
};
const words = ['login', 'token', 'key', 'password', 'auth', 'secret', 'access', 'private'];

export const sonarcloudLegacyToken: Rule = {
  id: 'sonarcloud-legacy-token',
  name: 'SonarQube Cloud (SonarCloud) user token',
  provider: 'sonarcloud',
  kind: 'context',
  description: 'Reads code and findings of the projects of its owner and uploads analyses.',
  severity: 'high',
  ...named({ names: ['sonarcloud', 'sonar cloud'], value: legacy, words }),
  references: ['https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens'],
  rotate,
  examples: [
    sample`SONARCLOUD_TOKEN=${hexadecimal(40)}`,
    sample`sonar-scanner -Dsonar.host.url=https://sonarcloud.io -Dsonar.login=${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`SONARCLOUD_TOKEN=${hexadecimal(38)}`,
    sample`https://sonarcloud.io/dashboard?id=${hexadecimal(40)}`,
    sample`task: SonarCloudPrepare, inputs: projectKey: '${hexadecimal(40)}'`,
  ],
};

export const sonarLegacyToken: Rule = {
  id: 'sonarqube-legacy-token',
  name: 'SonarQube token without prefix',
  provider: 'sonarqube',
  kind: 'context',
  description: 'Reads code and findings of the projects of its owner and uploads analyses.',
  severity: 'high',
  ...named({
    names: ['sonar', 'sonarqube', 'sonarcloud', 'sonar cloud', 'sonar.login', 'sonar login'],
    value: legacy,
    words: ['login', 'token', 'key', 'password', 'auth', 'secret', 'access', 'private'],
  }),
  references: [reference],
  rotate,
  examples: [sample`mvn sonar:sonar -Dsonar.login=${hexadecimal(40)}`, sample`SONAR_TOKEN="${hexadecimal(40)}"`],
  lookalikes: [
    sample`SONAR_TOKEN=${hexadecimal(38)}`,
    sample`sonar.projectVersion=${hexadecimal(40)}`,
    sample`sonar.projectKey=${hexadecimal(40)}`,
  ],
};
