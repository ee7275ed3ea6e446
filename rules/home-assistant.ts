import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const homeAssistantToken: Rule = {
  id: 'home-assistant-token',
  name: 'Home Assistant long-lived access token',
  provider: 'home-assistant',
  kind: 'context',
  description: 'Controls everything in the home as its user for ten years.',
  severity: 'critical',
  ...named({
    names: [
      'home_assistant',
      'home-assistant',
      'homeassistant',
      'hass_token',
      'hass_api',
      'hass_access',
      'hassio_token',
      'hassio://',
      'hassios://',
    ],
    value: sequence('eyJ', base64Url(20, 60), '.eyJ', base64Url(60, 200), '.', base64Url(43)),
    words: ['token', 'key', 'auth', 'passw'],
  }),
  references: ['https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token'],
  rotate: {
    steps: 'Delete the token on the security page of the profile, look at the logbook, then create another.',
    url: 'https://my.home-assistant.io/redirect/profile/',
  },
  examples: [
    sample`HASS_TOKEN=eyJ${base64Url(33)}.eyJ${base64Url(120)}.${base64Url(43)}`,
    sample`homeassistant_token: eyJ${base64Url(33)}.eyJ${base64Url(120)}.${base64Url(43)}`,
  ],
  lookalikes: [sample`HASS_TOKEN=eyJ${base64Url(33)}`, sample`homeassistant_token: !secret ha_token`],
};
