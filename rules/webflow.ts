import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.webflow.com/data/reference/authentication/site-token';

export const webflowApiToken: Rule = {
  id: 'webflow-api-token',
  name: 'Webflow API token',
  provider: 'webflow',
  kind: 'context',
  description: "Reads and changes the site's content, forms and orders and publishes it.",
  severity: 'high',
  keywords: ['webflow'],
  pattern: assigned({ names: ['webflow'], value: loosely(lowerAlphanumeric(64)) }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Site settings, Apps and integrations, API access, then generate one.',
    url: 'https://webflow.com/dashboard',
  },
  examples: [
    sample`"WEBFLOW_ACCESS_TOKEN": "${lowerAlphanumeric(64)}",`,
    sample`curl https://api.webflow.com/v2/sites -H "Authorization: Bearer ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`"WEBFLOW_ACCESS_TOKEN": "${lowerAlphanumeric(63)}",`,
    sample`"webflow": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};

export const webflowLegacyToken: Rule = {
  id: 'webflow-legacy-token',
  name: 'Webflow personal or client token (legacy)',
  provider: 'webflow',
  kind: 'context',
  description: "Reads and changes the site's content and publishes it.",
  severity: 'high',
  keywords: ['webflow'],
  pattern: assigned({ names: ['webflow'], value: loosely(lowerAlphanumeric(40)) }),
  references: [docs],
  rotate: {
    steps:
      'Revoke the token under Site settings, Apps and integrations, API access, then generate one of the present form.',
    url: 'https://webflow.com/dashboard',
  },
  examples: [
    sample`"webflow": {"apiKey": "${lowerAlphanumeric(40)}"}`,
    sample`ENV WEBFLOW_KEY=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`ENV WEBFLOW_KEY=${lowerAlphanumeric(39)}`,
    sample`uses: webflow/action@${hexadecimal(40)}`,
    sample`WEBFLOW_TOKEN=${lowerAlphanumeric(39)}`,
  ],
};
