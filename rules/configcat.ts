import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, credentialWords, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('configcat-sdk-1/', ''), base64Url(22), '/', base64Url(22));

export const configcatSdkKey: Rule = {
  id: 'configcat-sdk-key',
  name: 'ConfigCat SDK key',
  provider: 'configcat',
  kind: 'context',
  description: 'Reads the feature flags and their targeting rules; client apps carry such keys in public.',
  severity: 'low',
  keywords: ['configcat', 'config_cat', 'config-cat', 'config.cat', 'config cat'],
  pattern: assigned({ names: ['configcat', 'config cat'], value: secret, words: [...credentialWords, 'get'] }),
  references: ['https://configcat.com/docs/sdk-reference/overview/'],
  rotate: {
    steps: 'Add a new SDK key on the SDK keys page of the config, ship it, then delete the old one.',
    url: 'https://app.configcat.com/sdkkey',
  },
  examples: [
    sample`configcat.get_client(sdk_key="${secret}")`,
    sample`CONFIGCAT_SDK_KEY=${secret}`,
    sample`var client = ConfigCatClient.Get("${secret}");`,
  ],
  lookalikes: [
    sample`CONFIGCAT_SDK_KEY=${oneOf('configcat-sdk-1/', '')}${base64Url(22)}/${base64Url(21)}`,
    sample`configcat:\n  token: <insert token>\n`,
  ],
};
