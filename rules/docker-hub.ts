import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const reference = 'https://docs.docker.com/security/access-tokens/';
const rotate: Rotation = {
  steps:
    'Delete the token, look for images and tags you did not push, then create one with read rights only where that serves.',
  url: 'https://app.docker.com/settings/personal-access-tokens',
};

export const dockerHubPersonalToken: Rule = {
  id: 'docker-hub-personal-token',
  name: 'Docker Hub personal access token',
  provider: 'docker-hub',
  kind: 'provider',
  description: 'Pulls private images of its owner and, with write rights, pushes images others run.',
  severity: 'critical',
  keywords: ['dckr_pat_'],
  pattern: token`dckr_pat_${base64Url(27)}`,
  references: [reference],
  rotate,
  examples: [
    sample`echo dckr_pat_${base64Url(27)} | docker login -u acme --password-stdin`,
    sample`DOCKERHUB_TOKEN: "dckr_pat_${alphanumeric(27)}"`,
  ],
  lookalikes: [sample`dckr_pat_${alphanumeric(20)}`, sample`dckr_pat_${alphanumeric(30)}`],
};

export const dockerHubOrganizationToken: Rule = {
  id: 'docker-hub-organization-token',
  name: 'Docker organisation access token',
  provider: 'docker-hub',
  kind: 'provider',
  description: 'Pulls and, with write rights, pushes images of the organisation.',
  severity: 'critical',
  keywords: ['dckr_oat_'],
  pattern: token`dckr_oat_${base64Url(27, 40)}`,
  references: ['https://docs.docker.com/enterprise/security/access-tokens/'],
  rotate,
  examples: [sample`DOCKER_PASSWORD=dckr_oat_${base64Url(32)}`, sample`password: 'dckr_oat_${alphanumeric(32)}'`],
  lookalikes: [sample`dckr_oat_${alphanumeric(20)}`, sample`dckr_oat_<token>`],
};

export const dockerHubLegacyToken: Rule = {
  ...dockerHubPersonalToken,
  id: 'docker-hub-legacy-token',
  name: 'Docker Hub personal access token (without prefix)',
  kind: 'context',
  ...named({
    names: [
      'docker hub',
      'hub.docker.com',
      'docker token',
      'docker passw',
      'docker pass',
      'docker pwd',
      'docker pat',
      'docker access',
      'docker secret',
      'docker login',
    ],
    value: uuid(),
    words: ['token', 'pass', 'pwd', 'pat', 'key', 'secret', 'docker login'],
    near: 40,
    reach: 60,
  }),
  examples: [sample`DOCKERHUB_TOKEN=${uuid()}`, sample`docker login -u acme -p ${uuid()}`],
  lookalikes: [
    sample`DOCKERHUB_TOKEN=${hexadecimal(32)}`,
    sample`"owner": "docker", "volumePath": "${uuid()}"`,
    sample`docker volume inspect ${uuid()}`,
  ],
};
