import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const getgeoapiApiKey: Rule = {
  id: 'getgeoapi-api-key',
  name: 'GetGeoAPI key',
  provider: 'getgeoapi',
  kind: 'context',
  description: "Looks up addresses on the owner's plan.",
  severity: 'low',
  keywords: [
    'getgeoapi',
    'getgeo_api',
    'getgeo-api',
    'getgeo.api',
    'getgeo api',
    'get_geoapi',
    'get-geoapi',
    'get.geoapi',
    'get geoapi',
  ],
  pattern: assigned({ names: ['getgeoapi', 'getgeo api', 'get geoapi'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://getgeoapi.com/documentation'],
  rotate: { steps: 'Regenerate the key on the dashboard of GetGeoAPI.', url: 'https://getgeoapi.com/dashboard' },
  examples: [
    sample`$getgeoapiKey = "${lowerAlphanumeric(40)}";`,
    sample`https://api.getgeoapi.com/v2/ip/8.8.8.8?api_key=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`https://api.getgeoapi.com/v2/ip/8.8.8.8?api_key=${lowerAlphanumeric(39)}`,
    sample`getgeoapi_key = "${'a'.repeat(40)}"`,
  ],
};
