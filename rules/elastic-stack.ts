import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, letters, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const elasticServiceToken: Rule = {
  id: 'elastic-service-token',
  name: 'Elasticsearch service account token',
  provider: 'elastic',
  kind: 'provider',
  description: 'Signs in as the service account of Kibana or Fleet Server, with its privileges in the cluster.',
  severity: 'critical',
  keywords: ['AAEAAWVsYXN0aWMv'],
  pattern: token`AAEAAWVsYXN0aWMv${base64Url(30, 160)}`,
  references: ['https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts'],
  rotate: {
    steps: 'Delete the token with the delete service account token API, create another and restart what used it.',
    url: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-service-token',
  },
  examples: [
    sample`elasticsearch.serviceAccountToken: "AAEAAWVsYXN0aWMv${base64Url(56)}"`,
    sample`FLEET_SERVER_SERVICE_TOKEN=AAEAAWVsYXN0aWMv${base64Url(64)}`,
  ],
  lookalikes: [
    sample`elasticsearch.serviceAccountToken: "AAEAAWVsYXN0aWMv${base64Url(10)}"`,
    sample`SERVICE_TOKEN=AAEAAWVsYXN0aWMv...`,
  ],
};

const enrollmentToken = encoded('base64', letters(20), ':', alphanumeric(22));

export const elasticEnrollmentToken: Rule = {
  id: 'elastic-fleet-enrollment-token',
  name: 'Elastic Agent enrollment token',
  provider: 'elastic',
  kind: 'context',
  description: 'Enrolls agents in Fleet, which then receive the policy and its credentials.',
  severity: 'high',
  keywords: ['enrollment-token', 'enrollment_token', 'enrollmenttoken'],
  pattern:
    /(?:[Ee]nrollment[_-]?[Tt]oken|ENROLLMENT_TOKEN)["']?\s{0,3}[=: ]\s{0,3}["']?(?<secret>(?=[A-Za-z+/]{0,59}[0-9])[0-9A-Za-z+/]{58}==)(?![0-9A-Za-z+/=])/,
  references: ['https://www.elastic.co/docs/reference/fleet/fleet-enrollment-tokens'],
  rotate: {
    steps: 'Revoke the enrollment token in Fleet, unenroll agents you do not know, then create another.',
    url: 'https://www.elastic.co/docs/reference/fleet/fleet-enrollment-tokens#revoke-fleet-enrollment-tokens',
  },
  examples: [
    sample`elastic-agent install --url=https://fleet.acme.dev:443 --enrollment-token=${enrollmentToken}`,
    sample`FLEET_ENROLLMENT_TOKEN: "${enrollmentToken}"`,
  ],
  lookalikes: [sample`--enrollment-token=${alphanumeric(30)}`, sample`FLEET_ENROLLMENT_TOKEN: <token>`],
};

export const kibanaEncryptionKey: Rule = {
  id: 'elastic-kibana-encryption-key',
  name: 'Kibana encryption key',
  provider: 'elastic',
  kind: 'context',
  description: 'Decrypts connectors, alerts and sessions that Kibana keeps in the cluster.',
  severity: 'high',
  keywords: ['xpack.', 'xpack_'],
  pattern:
    /(?:xpack\.(?:security|reporting|encryptedSavedObjects)\.encryptionKey|XPACK_(?:SECURITY|REPORTING|ENCRYPTEDSAVEDOBJECTS)_ENCRYPTIONKEY)["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>(?=[A-Za-z+/_-]{0,63}[0-9])[0-9A-Za-z+/_-]{32,88}={0,2})(?![0-9A-Za-z_=-])/,
  references: ['https://www.elastic.co/docs/deploy-manage/security/secure-saved-objects'],
  rotate: {
    steps: 'Move the key to decryptionOnlyKeys, set a new one, restart Kibana and let it encrypt its objects again.',
    url: 'https://www.elastic.co/docs/api/doc/kibana/operation/operation-rotateencryptionkey',
  },
  examples: [
    sample`xpack.encryptedSavedObjects.encryptionKey: ${hexadecimal(32)}`,
    sample`XPACK_SECURITY_ENCRYPTIONKEY=${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`xpack.security.encryptionKey: "something_at_least_32_characters"`,
    sample`xpack.security.encryptionKey: ${'$'}{KEY}`,
  ],
};
