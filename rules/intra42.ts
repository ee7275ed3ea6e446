import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const intra42ClientSecret: Rule = {
  id: 'intra42-client-secret',
  name: '42 intra client secret',
  provider: 'intra42',
  kind: 'provider',
  description: 'Calls the API of the 42 network as the application: students, projects and campus data in its scopes.',
  severity: 'medium',
  keywords: ['s-s4t2'],
  pattern: token`s-s4t2${oneOf('ud', 'af')}-${hexadecimal(64)}`,
  references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  rotate: {
    steps:
      "Regenerate the secret on the application's page of the intra, then update the application; after a rotation the old one ends at its date.",
    url: 'https://profile.intra.42.fr/oauth/applications',
  },
  examples: [
    sample`FT_SECRET=s-s4t2${oneOf('ud', 'af')}-${hexadecimal(64)}`,
    sample`client = OAuth2::Client.new(uid, "s-s4t2${oneOf('ud', 'af')}-${hexadecimal(64)}", site: "https://api.intra.42.fr")`,
  ],
  lookalikes: [
    sample`FT_SECRET=s-s4t2${oneOf('ud', 'af')}-${hexadecimal(63)}`,
    sample`intra42ApiKey = process.env.INTRA42_API_KEY`,
  ],
};
