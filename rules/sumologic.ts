import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Create a new access key, deploy it, then deactivate and delete the old one and look through the audit index.',
  url: 'https://help.sumologic.com/docs/manage/security/access-keys/',
};

export const sumologicAccessKey: Rule = {
  id: 'sumologic-access-key',
  name: 'Sumo Logic access key',
  provider: 'sumologic',
  kind: 'context',
  description: 'Acts as its owner: searches logs, registers collectors, changes content.',
  severity: 'high',
  ...named({
    names: ['sumologic', 'sumo logic', 'sumo'],
    value: { ...alphanumeric(64), source: '(?![0-9a-f]{64})[0-9A-Za-z]{64}' },
    words: ['key', 'token', 'secret', 'access', 'private'],
    reach: 50,
  }),
  companions: [
    {
      name: 'access id',
      pattern: /(?<![0-9A-Za-z])(?<part>su[0-9A-Za-z]{12})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  rotate,
  examples: [
    sample`SUMOLOGIC_ACCESSID=su${alphanumeric(12)}\nSUMOLOGIC_ACCESSKEY=${alphanumeric(64)}\n`,
    sample`sumo_access_key: "${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`SUMOLOGIC_ACCESSKEY=${alphanumeric(60)}`, sample`sumo_image_key=${hexadecimal(64)}`],
};

export const sumologicCollectorUrl: Rule = {
  id: 'sumologic-collector-url',
  name: 'Sumo Logic HTTP source URL',
  provider: 'sumologic',
  kind: 'provider',
  description: 'Writes whatever one likes into the logs of the account, at its expense.',
  severity: 'medium',
  keywords: ['/receiver/v1/http/'],
  pattern: new RegExp(
    `sumologic\\.(?:com|net)/receiver/v1/http/(?<secret>${base64Url(100, 300).source}={0,2})(?![0-9A-Za-z_\\-=])`,
  ),
  references: ['https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/'],
  rotate: {
    steps: 'Regenerate the URL of the source under Collection and hand out the new one.',
    url: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/generate-new-url/',
  },
  examples: [
    sample`curl -X POST -T app.log https://endpoint1.collection.us2.sumologic.com/receiver/v1/http/${base64Url(134)}==`,
    sample`SUMO_ENDPOINT=https://collectors.de.sumologic.com/receiver/v1/http/${base64Url(134)}==`,
  ],
  lookalikes: [
    sample`https://endpoint1.collection.sumologic.com/receiver/v1/http/${base64Url(20)}`,
    sample`https://collectors.sumologic.com/receiver/v1/http/<unique-http-collector-code>`,
  ],
};

export const sumologicInstallationToken: Rule = {
  id: 'sumologic-installation-token',
  name: 'Sumo Logic installation token',
  provider: 'sumologic',
  kind: 'provider',
  description: 'Registers collectors, which write into the logs of the account at its expense.',
  severity: 'medium',
  keywords: ['U1VNT'],
  entropy: 3,
  pattern: new RegExp(`(?<![0-9A-Za-z+/_\\-])(?<secret>U1VNT[0-9A-Za-z+/]{40,240}={0,2})(?![0-9A-Za-z+/=_\\-])`),
  references: ['https://www.sumologic.com/help/docs/manage/security/installation-tokens'],
  rotate: {
    steps: 'Deactivate and delete the token, look for collectors that are not yours, then add a new one.',
    url: 'https://www.sumologic.com/help/docs/manage/security/installation-tokens',
  },
  examples: [
    sample`SUMOLOGIC_INSTALLATION_TOKEN=${encoded('base64', 'SUMO', alphanumeric(32), 'https://collectors.sumologic.com')}`,
    sample`sumologic:\n  installationToken: "${encoded('base64', 'SUMO', alphanumeric(33), 'https://collectors.de.sumologic.com')}"\n`,
  ],
  lookalikes: [
    sample`SUMOLOGIC_INSTALLATION_TOKEN=U1VNT${alphanumeric(12)}`,
    sample`SUMOLOGIC_INSTALLATION_TOKEN=<token>`,
  ],
};
