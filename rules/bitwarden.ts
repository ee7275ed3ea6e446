import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base32, base64, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const bitwardenAccessToken: Rule = {
  id: 'bitwarden-access-token',
  name: 'Bitwarden Secrets Manager access token',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Reads and decrypts the secrets that its machine account may.',
  severity: 'high',
  ...named({
    names: ['bitwarden', 'bws'],
    value: sequence('0.', uuid(), '.', alphanumeric(30), ':', base64(22), '=='),
    words: [],
    reach: 90,
  }),
  references: ['https://bitwarden.com/help/access-tokens/'],
  rotate: {
    steps: 'Revoke the token of the machine account, change the secrets it could read, then create one that expires.',
    url: 'https://vault.bitwarden.com/',
  },
  examples: [
    sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(30)}:${base64(22)}==`,
    sample`bws:\n  access_token: "0.${uuid()}.${alphanumeric(30)}:${base64(22)}=="`,
  ],
  lookalikes: [
    sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(29)}:${base64(22)}==`,
    sample`BWS_ACCESS_TOKEN=0.<uuid>.<secret>`,
  ],
};

export const bitwardenClientSecret: Rule = {
  id: 'bitwarden-client-secret',
  name: 'Bitwarden API client secret',
  provider: 'bitwarden',
  kind: 'context',
  description: 'With its client id it signs in to the API as a user or as the organization.',
  severity: 'critical',
  ...named({
    names: ['bitwarden', 'bw client', 'bw secret'],
    value: sequence(digitWithin(30), alphanumeric(30)),
    words: ['secret'],
  }),
  references: ['https://bitwarden.com/help/personal-api-key/'],
  rotate: {
    steps: 'Rotate the API key in the security settings, then put the new one in place.',
    url: 'https://vault.bitwarden.com/#/settings/security/security-keys',
  },
  examples: [
    sample`BW_CLIENTID=user.${uuid()}\nBW_CLIENTSECRET=${alphanumeric(30)}`,
    sample`bitwarden:\n  client_secret: ${alphanumeric(30)}`,
  ],
  lookalikes: [sample`BW_CLIENTSECRET=${alphanumeric(24)}`, sample`BW_CLIENTID=user.${uuid()}`],
};

const sessionKey = sequence(base64(86), '==');

export const bitwardenSession: Rule = {
  id: 'bitwarden-session-key',
  name: 'Bitwarden session key',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Unlocks the vault that the command line client keeps on its machine, until it is locked again.',
  severity: 'high',
  keywords: ['bw_session'],
  pattern: new RegExp(
    `(?:BW_SESSION|bw_session)["']?\\s{0,3}[=: ]\\s{0,3}["']?(?<secret>${sessionKey.source})(?![0-9A-Za-z+/=])`,
  ),
  references: ['https://bitwarden.com/help/cli/#session-management'],
  rotate: {
    steps: 'Run bw lock on that machine, which ends the session key, and find out what wrote it down.',
    url: 'https://bitwarden.com/help/cli/#lock',
  },
  examples: [sample`export BW_SESSION="${sessionKey}"`, sample`bw_session: ${sessionKey}`],
  lookalikes: [sample`BW_SESSION="${base64(60)}=="`, sample`BW_SESSION="$(bw unlock --raw)"`],
};

export const bitwardenInstallationKey: Rule = {
  id: 'bitwarden-installation-key',
  name: 'Bitwarden installation key',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Registers a self-hosted server for push messages in the name of the installation.',
  severity: 'low',
  keywords: ['installation__key'],
  pattern:
    /globalSettings__installation__key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[A-Za-z]{0,19}[0-9])[0-9A-Za-z]{20})(?![0-9A-Za-z_-])/,
  references: ['https://bitwarden.com/help/hosting-faqs/'],
  rotate: {
    steps: 'Request another installation id and key and put them in place.',
    url: 'https://bitwarden.com/host/',
  },
  examples: [
    sample`globalSettings__installation__key=${alphanumeric(20)}`,
    sample`- globalSettings__installation__key: "${alphanumeric(20)}"`,
  ],
  lookalikes: [
    sample`globalSettings__installation__id=${uuid()}`,
    sample`globalSettings__installation__key=RANDOM_KEY`,
  ],
};

const exported = 'https://bitwarden.com/help/export-your-data/';

export const bitwardenTotpSecret: Rule = {
  id: 'bitwarden-totp-secret',
  name: 'Secret of a second factor in an export of Bitwarden',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Makes the codes of the second factor of the account, whose password stands beside it.',
  severity: 'high',
  keywords: ['"totp":'],
  pattern: /"totp":\s{0,4}"(?<secret>(?:[A-Z2-7]{16,64}|[a-z2-7]{32}))={0,6}"/,
  references: [exported],
  rotate: {
    steps: 'Set up the second factor of the account anew, change its password, and delete the export with its history.',
    url: exported,
  },
  examples: [
    at('bitwarden_export.json', sample`{"login": {"username": "shop", "password": null, "totp": "${base32(32)}"}}`),
    sample`"totp":"${base32(16)}"`,
  ],
  lookalikes: [sample`"totp": null`, sample`"totp": "${base32(6)}"`, sample`"totp": "ENTER-THE-CODE-OF-YOUR-APP"`],
};
