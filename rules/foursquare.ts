import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const foursquareClientSecret: Rule = {
  id: 'foursquare-client-secret',
  name: 'Foursquare client secret or id',
  provider: 'foursquare',
  kind: 'context',
  description: "Calls the Places API as the application on the owner's credits.",
  severity: 'low',
  keywords: ['foursquare'],
  pattern: assigned({ names: ['foursquare'], value: upperAlphanumeric(48) }),
  references: ['https://docs.foursquare.com/developer/reference/authentication'],
  rotate: {
    steps: 'Reset the client secret of the project in the Foursquare developer console, then update the app.',
    url: 'https://foursquare.com/developers/',
  },
  examples: [
    sample`| foursquare | API key | ${upperAlphanumeric(48)} |`,
    sample`https://api.foursquare.com/v2/venues/search?client_secret=${upperAlphanumeric(48)}`,
  ],
  lookalikes: [
    sample`https://api.foursquare.com/v2/venues/search?client_secret=${upperAlphanumeric(47)}`,
    sample`foursquare:\n  token: <insert token>\n`,
  ],
};

export const foursquareServiceKey: Rule = {
  id: 'foursquare-service-key',
  name: 'Foursquare service API key',
  provider: 'foursquare',
  kind: 'provider',
  description: "Calls the Places API on the owner's credits.",
  severity: 'low',
  keywords: ['fsq3'],
  pattern: token`fsq3${base64(43)}=`,
  references: ['https://docs.foursquare.com/developer/docs/manage-api-keys'],
  rotate: {
    steps: 'Delete the service API key of the project in the Foursquare developer console, then create a new one.',
    url: 'https://foursquare.com/developers/',
  },
  examples: [
    sample`foursquare.api.key=fsq3${base64(43)}=`,
    sample`curl -H "Authorization: fsq3${base64(43)}=" https://api.foursquare.com/v3/places/search`,
  ],
  lookalikes: [sample`foursquare.api.key=fsq3${base64(42)}=`, sample`FOURSQUARE_API_KEY=${'x'.repeat(48)}`],
};
