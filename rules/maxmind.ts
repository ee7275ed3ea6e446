import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://dev.maxmind.com/license-key/maxmind-license-key-technical-details/';

export const maxmindLicenseKey: Rule = {
  id: 'maxmind-license-key',
  name: 'MaxMind license key',
  provider: 'maxmind',
  kind: 'provider',
  description: 'Downloads the GeoIP databases the account has bought and runs up the bill of the web services.',
  severity: 'medium',
  keywords: ['_mmk'],
  pattern: token`${alphanumeric(6)}_${alphanumeric(29)}_mmk`,
  references: [docs],
  rotate: {
    steps: 'Revoke the license key in the account portal, create one for this server alone and put it into GeoIP.conf.',
    url: 'https://www.maxmind.com/en/accounts/current/license-key',
  },
  examples: [
    sample`LicenseKey ${alphanumeric(6)}_${alphanumeric(29)}_mmk`,
    sample`curl "https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=${alphanumeric(6)}_${alphanumeric(29)}_mmk&suffix=tar.gz"`,
  ],
  lookalikes: [
    sample`${alphanumeric(6)}_${alphanumeric(28)}_mmk`,
    sample`${alphanumeric(6)}_${alphanumeric(29)}_mmk_beta`,
    sample`MAXMIND_LICENSE_KEY=000000_${'x'.repeat(29)}_mmk`,
  ],
};

export const maxmindLegacyLicenseKey: Rule = {
  id: 'maxmind-legacy-license-key',
  name: 'MaxMind license key (before 2023)',
  provider: 'maxmind',
  kind: 'context',
  description: 'Downloads the GeoIP databases the account has bought and runs up the bill of the web services.',
  severity: 'medium',
  ...named({
    names: ['maxmind', 'geolite', 'geoip license', 'geoip licence', 'geoip key', 'geoipupdate'],
    value: sequence(digitWithin(16), alphanumeric(16)),
    words: ['license', 'licence', 'key', 'token', 'secret', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps:
      'Revoke the license key in the account portal; the new one is of the longer format, which geoipupdate takes as it is.',
    url: 'https://www.maxmind.com/en/accounts/current/license-key',
  },
  examples: [
    sample`MAXMIND_LICENSE_KEY=${alphanumeric(16)}`,
    sample`geolite2:\n  license_key: '${alphanumeric(16)}'`,
    sample`MAXMIND_KEY=${alphanumeric(16)}`,
  ],
  lookalikes: [sample`MAXMIND_LICENSE_KEY=${alphanumeric(15)}`, sample`geoip_license_url = "GeoLite2CityFile"`],
};

export const maxmindConfigurationKey: Rule = {
  ...maxmindLegacyLicenseKey,
  id: 'maxmind-configuration-key',
  name: 'MaxMind license key in GeoIP.conf',
  keywords: ['licensekey '],
  pattern:
    /(?:AccountID|UserId)\s{1,4}[0-9]{1,10}\s{1,4}(?:#[^\r\n]{0,120}\s{1,4})?LicenseKey\s{1,4}(?<secret>(?=[A-Za-z]{0,15}[0-9])[0-9A-Za-z]{16})(?![0-9A-Za-z])/,
  examples: [
    sample`AccountID 123456\nLicenseKey ${alphanumeric(16)}\nEditionIDs GeoLite2-City\n`,
    sample`UserId 99811\nLicenseKey ${alphanumeric(16)}\n`,
  ],
  lookalikes: [sample`AccountID 0\nLicenseKey 000000000000\n`, sample`AccountID 123456\nLicenseKey YOUR_LICENSE_KEY\n`],
};
