import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { at, encoded, sample } from '../src/rule/sample.ts';

const secrets = 'https://kubernetes.io/docs/concepts/configuration/secret/';
const bootstrap = 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/';
const bootstrapRotation = {
  steps:
    'Delete the secret bootstrap-token-<id> in kube-system and look for nodes you do not know, then create a new token with kubeadm token create.',
  url: bootstrap,
};

/** Any line of the same document. */
const line = '(?!---)[^\\n]{0,200}\\n';
const kind = 'kind: ?["\']?[Ss]ecret["\']?[ \\t]{0,4}\\r?\\n';
/** Entries before the one that counts: comments, and those that name a user or hold a certificate. */
const entries = '(?:[ \\t]{1,12}(?:#|[\\w.\\-]{1,120}:)[^\\n]{0,200}\\n){0,12}?';
/** Names, or the last words of names, of what is no secret. */
const plainWords =
  'user|username|user_name|login|email|name|host|hostname|port|region|bucket|endpoint|db|dbname|database|ca|ca_cert|ca_certs|ca_certificate|ca_bundle';
const plainNames = [
  `(?:[\\w.\\-]{0,60}[_.\\-])?(?:${`${plainWords}|${plainWords.toUpperCase()}`.replaceAll('_', '[_\\-]?')})\\d?`,
  '[\\w.\\-]{0,60}[a-z](?:User(?:[Nn]ame)?|Host|Port|Region|Bucket|Name)\\d?',
  '[\\w.\\-]{0,60}(?:account|user)_?name(?:_in|_out)?',
  '[\\w.\\-]{1,80}\\.(?:crt|pem|pub)',
];
const entryName = `[ \\t]{1,12}(?!["']?(?:${plainNames.join('|')})["']?:)["']?[\\w.\\-]{1,120}["']?:`;
const base64Value =
  ' ?(?:[|>][\\-+]?\\s{1,20})?["\']?(?!LS0tLS1CRUdJTi)(?=(?:[0-9A-Za-z+/=]{4}){2,1001}(?![0-9A-Za-z+/=]))(?<secret>[0-9A-Za-z+/]{8,4002}={0,2})["\']?[ \\t]{0,4}(?:#[^\\n]{0,100})?(?:\\r?\\n|$)';
const plainValue =
  ' ?["\']?(?!\\$|[{<|>*]|-----|\\d{4}-\\d\\d-\\d\\dT\\d|(?:op|vault|akv|sm|ref\\+[a-z]{2,20}):)(?<secret>[^\\s"\'{}<>$]{6,400})["\']?[ \\t]{0,4}(?:\\r?\\n|$)';

export const kubernetesSecretData: Rule = {
  id: 'kubernetes-secret-data',
  name: 'Value in a Kubernetes Secret',
  provider: 'kubernetes',
  kind: 'context',
  description: 'Gives the value of a Secret to whoever can read the manifest; base64 is no encryption.',
  severity: 'high',
  isBroad: true,
  keywords: ['kind: secret', 'kind: "secret', "kind: 'secret"],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(`${kind}(?:${line}){0,30}?data:[ \\t]{0,4}\\r?\\n${entries}${entryName}${base64Value}`),
  references: [secrets],
  rotate: {
    steps:
      'Change the value at the service it belongs to, update the Secret, restart what uses it, and keep the manifest sealed or out of the repository.',
    url: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  },
  examples: [
    at(
      'deploy/secret.yaml',
      sample`apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  username: YXBw\n  password: ${encoded('base64', alphanumeric(16))}\n`,
    ),
    at(
      'k8s/api.yml',
      sample`kind: 'Secret'\napiVersion: v1\nmetadata:\n  name: api\n  namespace: shop\ndata:\n  # made by hand\n  API_TOKEN: "${encoded('base64', alphanumeric(31))}"\n`,
    ),
  ],
  lookalikes: [
    sample`apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  password: ${encoded('base64', alphanumeric(16))}\n`,
    sample`kind: Secret\nmetadata:\n  name: db\ndata:\n  password: {{ .Values.password | b64enc }}\n`,
    sample`kind: Secret\nmetadata:\n  name: ca\ndata:\n  ca.crt: ${encoded('base64', alphanumeric(300))}\n  tls.ca: ${encoded('base64', alphanumeric(30))}\n`,
    sample`kind: Secret\nmetadata:\n  name: files\ndata:\n  azurestorageaccountname: ${encoded('base64', lowerAlphanumeric(9))}\n`,
    sample`kind: Secret\nmetadata:\n  name: db\ndata:\n  db-username: ${encoded('base64', alphanumeric(16))}\n  DB_USER: ${encoded('base64', alphanumeric(12))}\n`,
  ],
};

export const kubernetesSecretDataFirst: Rule = {
  ...kubernetesSecretData,
  id: 'kubernetes-secret-data-first',
  name: 'Value in a Kubernetes Secret (data before kind)',
  pattern: new RegExp(
    `(?<![A-Za-z])data:[ \\t]{0,4}\\r?\\n${entries}${entryName}${base64Value}(?:${line}){0,30}?[ \\t]{0,4}${kind.replace('\\r?\\n', '(?:\\r?\\n|$)')}`,
  ),
  examples: [
    sample`apiVersion: v1\ndata:\n  password: ${encoded('base64', alphanumeric(16))}\n  username: YXBw\nkind: Secret\nmetadata:\n  name: db\n`,
    sample`apiVersion: v1\ndata:\n  .dockerconfigjson: >-\n    ${encoded('base64', alphanumeric(90))}\nmetadata:\n  name: pull\ntype: kubernetes.io/dockerconfigjson\nkind: "Secret"\n`,
  ],
  lookalikes: [
    sample`data:\n  password: ${encoded('base64', alphanumeric(16))}\nkind: ConfigMap\n`,
    sample`data:\n  password: <base64>\nkind: Secret\n`,
  ],
};

export const kubernetesSecretString: Rule = {
  ...kubernetesSecretData,
  id: 'kubernetes-secret-string',
  name: 'Plain value in a Kubernetes Secret',
  description: 'Gives the value of a Secret to whoever can read the manifest.',
  pattern: new RegExp(
    `${kind}(?:${line}){0,30}?stringData:[ \\t]{0,4}\\r?\\n${entries}[ \\t]{1,12}(?=[\\w.\\-]{0,120}(?:[Pp]ass|PASS|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Kk]ey|KEY)[\\w.\\-]{0,66}:)[\\w.\\-]{3,190}:${plainValue}`,
  ),
  examples: [
    at(
      'secret.yaml',
      sample`apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  username: app\n  password: ${alphanumeric(16)}\n`,
    ),
    at('secret.yaml', sample`kind: Secret\nstringData:\n  DB_PASSWORD: "${alphanumeric(20)}"\n`),
  ],
  lookalikes: [
    sample`kind: Secret\nstringData:\n  password: ${'$'}{DB_PASSWORD}\n`,
    sample`kind: Secret\nstringData:\n  token: op://shop/${alphanumeric(26)}/credential\n`,
    sample`kind: Secret\nstringData:\n  admin.passwordMtime: 2026-03-20T17:54:53Z\n`,
    sample`kind: ConfigMap\nstringData:\n  password: ${alphanumeric(16)}\n`,
  ],
};

export const kubernetesBootstrapToken: Rule = {
  id: 'kubernetes-bootstrap-token',
  name: 'Kubernetes bootstrap token',
  provider: 'kubernetes',
  kind: 'context',
  description: 'Joins a node to the cluster, and with it whatever runs there.',
  severity: 'high',
  keywords: ['bootstrap', 'kubeadm', 'join'],
  pattern:
    /(?:(?:[Bb]ootstrap|BOOTSTRAP|kubeadm|join)[^\r\n]{0,200}?|bootstrapTokens:[\s\S]{0,240}?\btoken: {0,2}["']?)(?<![0-9A-Za-z_.\-])(?!abcdef\.(?:0123456789|1234567890)abcdef)(?<secret>(?=[a-z.]{0,10}[0-9])[a-z0-9]{6}\.(?=[0-9]{0,15}[a-z])(?=[a-z]{0,15}[0-9])[a-z0-9]{16})(?![0-9A-Za-z_.\-])/,
  references: [bootstrap],
  rotate: bootstrapRotation,
  examples: [
    sample`kubeadm join 10.0.0.2:6443 --token ${characterSet('a-z0-9', 'abcdefghijkmnpqrst', 5)}7.${lowerAlphanumeric(16)} --discovery-token-ca-cert-hash sha256:...`,
    sample`bootstrapTokens:\n- groups:\n  - system:bootstrappers:kubeadm:default-node-token\n  token: ${characterSet('a-z0-9', 'abcdefghijkmnpqrst', 5)}4.${lowerAlphanumeric(16)}\n  ttl: 24h0m0s\n`,
    sample`BOOTSTRAP_TOKEN: "${characterSet('a-z0-9', 'abcdefghijkmnpqrst', 5)}3.${lowerAlphanumeric(16)}"`,
  ],
  lookalikes: [sample`kubeadm join --token abcdef.0123456789abcdef`, sample`bootstrap.min.css bootstrap.bundlefonts`],
};

export const kubernetesBootstrapSecret: Rule = {
  id: 'kubernetes-bootstrap-secret',
  name: 'Kubernetes bootstrap token in a Secret',
  provider: 'kubernetes',
  kind: 'context',
  description: 'Joins a node to the cluster, and with it whatever runs there.',
  severity: 'high',
  keywords: ['token-secret'],
  pattern:
    /token-secret["']?: {0,4}["']?(?<secret>(?=[0-9]{0,15}[a-z])(?=[a-z]{0,15}[0-9])[a-z0-9]{16})(?![0-9A-Za-z_.\-])/,
  companions: [
    {
      name: 'token id',
      pattern: /token-id["']?: {0,4}["']?(?<part>[a-z0-9]{6})(?![0-9A-Za-z_])/,
      withinLines: 6,
      isRequired: false,
    },
  ],
  references: [bootstrap],
  rotate: bootstrapRotation,
  examples: [
    sample`stringData:\n  token-id: ${lowerAlphanumeric(6)}\n  token-secret: ${lowerAlphanumeric(16)}\n`,
    sample`"token-secret": "${lowerAlphanumeric(16)}"`,
  ],
  lookalikes: [sample`token-secret: <secret>`, sample`token-secret: ${lowerAlphanumeric(10)}`],
};

const serviceAccount = encoded(
  'base64url',
  '{"iss":"kubernetes/serviceaccount","kubernetes.io/serviceaccount/namespace":"shop","kubernetes.io/serviceaccount/secret.name":"',
  lowerAlphanumeric(12),
  '"}',
);
const boundServiceAccount = encoded(
  'base64url',
  '{"aud":["api"],"exp":1700000000,"kubernetes.io":{"namespace":"shop","pod":{"name":"',
  lowerAlphanumeric(12),
  '"}}}',
);
const tokenHead = encoded('base64url', '{"alg":"RS256","kid":"', alphanumeric(43), '"}');

export const kubernetesServiceAccountToken: Rule = {
  id: 'kubernetes-service-account-token',
  name: 'Kubernetes service account token',
  provider: 'kubernetes',
  kind: 'provider',
  description: 'Acts as the service account in its cluster; one from a Secret never expires.',
  severity: 'critical',
  entropy: 0,
  structure: 'jwt',
  /** `kubernetes.io` in base64, after each number of bytes. */
  keywords: ['a3ViZXJuZXRlcy5pb', 't1YmVybmV0ZXMuaW8', 'dWJlcm5ldGVzLmlv'],
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,160}\.eyJ[\w-]{4,600}?(?:a3ViZXJuZXRlcy5pb|t1YmVybmV0ZXMuaW8|dWJlcm5ldGVzLmlv)[\w-]{10,1600}\.[\w-]{43,700})(?![\w-])/,
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/'],
  rotate: {
    steps:
      'Delete the Secret or the pod that the token belongs to, which ends it, look through the audit log of the cluster, then issue one that expires.',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  },
  examples: [
    sample`KUBE_TOKEN=${tokenHead}.${serviceAccount}.${alphanumeric(342)}`,
    sample`Authorization: Bearer ${tokenHead}.${boundServiceAccount}.${alphanumeric(342)}`,
  ],
  lookalikes: [sample`${tokenHead}.${serviceAccount}.${alphanumeric(20)}`, sample`issuer: kubernetes/serviceaccount`],
};

export const kubeconfigToken: Rule = {
  id: 'kubernetes-kubeconfig-token',
  name: 'Token in a kubeconfig',
  provider: 'kubernetes',
  kind: 'context',
  description: 'Acts as that user in the cluster the file names.',
  severity: 'critical',
  isBroad: true,
  keywords: ['token:'],
  paths: /(?:^|\/)(?:[^/]*kubeconfig[^/]*|\.?kube\/config|config\.ya?ml)$/,
  pattern: /user:\s{1,24}token: ?["']?(?!eyJ)(?<secret>[0-9A-Za-z_\-:.]{16,400})["']?\s/,
  references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
  rotate: {
    steps:
      'Revoke the token at whatever issued it (cloud console, service account, static token file), look through the audit log of the cluster, then fetch a new kubeconfig.',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  },
  examples: [
    at('.kube/config', sample`users:\n- name: admin\n  user:\n    token: ${alphanumeric(64)}\n`),
    at('ci/kubeconfig.yaml', sample`users:\n- name: ci\n  user:\n    token: "${lowerAlphanumeric(54)}"\n`),
  ],
  lookalikes: [
    at('.kube/config', sample`users:\n- name: ci\n  user:\n    token: REDACTED\n`),
    at('.kube/config', sample`users:\n- name: ci\n  user:\n    exec:\n      command: aws\n`),
  ],
};

export const kubeconfigClientKey: Rule = {
  id: 'kubernetes-kubeconfig-client-key',
  name: 'Client key in a kubeconfig',
  provider: 'kubernetes',
  kind: 'context',
  description: 'Acts as that user, often cluster-admin, in the cluster the file names.',
  severity: 'critical',
  keywords: ['client-key-data'],
  entropy: 0,
  pattern: /client-key-data["']?: ?["']?(?<secret>LS0tLS1CRUdJTi[0-9A-Za-z+/]{100,8000}={0,2})/,
  references: ['https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/'],
  rotate: {
    steps:
      'Certificates of clients cannot be revoked: take the rights from the user, rotate the certificate authority if it is cluster-admin, then issue a new certificate.',
    url: 'https://kubernetes.io/docs/tasks/tls/manual-rotation-of-ca-certificates/',
  },
  examples: [
    sample`    client-key-data: ${encoded('base64', '-----BEGIN RSA PRIVATE', ' KEY-----\n', alphanumeric(400))}\n`,
    sample`{"client-key-data": "${encoded('base64', '-----BEGIN EC PRIVATE', ' KEY-----\n', alphanumeric(160))}"}`,
  ],
  lookalikes: [
    sample`client-key-data: DATA+OMITTED`,
    sample`client-certificate-data: ${encoded('base64', '-----BEGIN CERTIFICATE-----\n', alphanumeric(400))}`,
  ],
};
