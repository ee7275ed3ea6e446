import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api-reference.shutterstock.com/#authentication';

export const shutterstockApiToken: Rule = {
  id: 'shutterstock-api-token',
  name: 'Shutterstock API token',
  provider: 'shutterstock',
  kind: 'provider',
  description: "Licenses and downloads images on its owner's subscription.",
  severity: 'medium',
  keywords: ['v2/'],
  pattern: token`v2/${base64(388)}`,
  references: [docs],
  rotate: {
    steps: "Delete the token on the application's page of the Shutterstock developer site, then generate one.",
    url: 'https://www.shutterstock.com/account/developers/apps',
  },
  examples: [sample`--set shutterstock.apiKey=v2/${base64(388)}`, sample`SHUTTERSTOCK_ACCESS_TOKEN=v2/${base64(388)}`],
  lookalikes: [
    sample`SHUTTERSTOCK_ACCESS_TOKEN=v2/${base64(387)}`,
    sample`SHUTTERSTOCK_API_KEY=YOUR_SHUTTERSTOCK_API_KEY`,
  ],
};

export const shutterstockClientSecret: Rule = {
  id: 'shutterstock-client-secret',
  name: 'Shutterstock consumer key or secret',
  provider: 'shutterstock',
  kind: 'context',
  description: 'Calls the API as the application and takes tokens for its users.',
  severity: 'medium',
  keywords: ['shutterstock'],
  pattern: assigned({
    names: ['shutterstock'],
    value: sequence(digitWithin(16), alphanumeric(16)),
    words: ['consumer', 'client', 'secret', 'token'],
  }),
  references: [docs],
  rotate: {
    steps: "Reset the consumer secret on the application's page of the Shutterstock developer site.",
    url: 'https://www.shutterstock.com/account/developers/apps',
  },
  examples: [
    sample`SHUTTERSTOCK_CONSUMER_SECRET=${alphanumeric(16)}`,
    sample`shutterstock:\n  client_secret: ${alphanumeric(16)}\n`,
  ],
  lookalikes: [
    sample`shutterstock:\n  client_secret: ${alphanumeric(15)}\n`,
    sample`shutterstock_key = "${'a'.repeat(16)}"`,
  ],
};
