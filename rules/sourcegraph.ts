import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sourcegraphToken: Rule = {
  id: 'sourcegraph-access-token',
  name: 'Sourcegraph access token',
  provider: 'sourcegraph',
  kind: 'provider',
  description: 'Reads all code its owner can see on the instance.',
  severity: 'high',
  keywords: ['sgp_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})(?![0-9A-Za-z_-])/,
  references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  rotate: {
    steps: 'Delete the token in the settings of the user and create a new one.',
    url: 'https://sourcegraph.com/user/settings/tokens',
  },
  examples: [
    sample`SRC_ACCESS_TOKEN=sgp_${hexadecimal(16)}_${hexadecimal(40)}`,
    sample`"cody.accessToken": "sgp_${hexadecimal(40)}"`,
    sample`curl -H 'Authorization: token sgp_local_${hexadecimal(40)}' https://src.acme.dev/.api/graphql`,
  ],
  lookalikes: [sample`sgp_${hexadecimal(39)}`, sample`sgp_${hexadecimal(10)}_${hexadecimal(40)}`],
};

export const sourcegraphCodyToken: Rule = {
  ...sourcegraphToken,
  id: 'sourcegraph-license-token',
  name: 'Sourcegraph gateway or dotcom user token',
  severity: 'medium',
  keywords: ['slk_', 'sgd_'],
  pattern: token`${oneOf('slk_', 'sgd_')}${hexadecimal(64)}`,
  examples: [sample`CODY_GATEWAY_TOKEN=slk_${hexadecimal(64)}`, sample`token: "sgd_${hexadecimal(64)}"`],
  lookalikes: [sample`slk_${hexadecimal(60)}`, sample`sgd_<token>`],
};

export const sourcegraphLegacyToken: Rule = {
  ...sourcegraphToken,
  id: 'sourcegraph-legacy-access-token',
  name: 'Sourcegraph access token (before 2023)',
  kind: 'context',
  ...named({
    names: ['sourcegraph', 'src_access_token', 'src.access_token'],
    value: hexadecimal(40),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 40,
  }),
  examples: [sample`export SRC_ACCESS_TOKEN=${hexadecimal(40)}`, sample`sourcegraphToken: "${hexadecimal(40)}"`],
  lookalikes: [sample`SRC_ACCESS_TOKEN=${hexadecimal(39)}`, sample`sourcegraph revision ${hexadecimal(40)}`],
};
