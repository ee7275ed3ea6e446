import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
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

export const homeAssistantWebhookId: Rule = {
  id: 'home-assistant-webhook-id',
  name: 'Home Assistant webhook ID',
  provider: 'home-assistant',
  kind: 'context',
  description: 'Starts the automation from wherever the home is reached, without any other credential.',
  severity: 'medium',
  keywords: ['webhook_id'],
  pattern: /webhook_id["']?: ?["']?(?<secret>-(?=[\w-]{0,23}\d)(?=[\w-]{0,23}[A-Z])[\w-]{24}|[0-9a-f]{64})(?![\w-])/,
  references: ['https://www.home-assistant.io/docs/automation/trigger/#webhook-trigger'],
  rotate: {
    steps:
      'Give the trigger another id, put that in place where the webhook is called, and let it answer the local network only.',
    url: 'https://my.home-assistant.io/redirect/automations/',
  },
  examples: [
    sample`- platform: webhook\n  webhook_id: -${base64Url(12)}7${base64Url(10)}K`,
    sample`"webhook_id": "${hexadecimal(64)}"`,
  ],
  lookalikes: [sample`webhook_id: -ExxxxxxxxxxxxxxxxHs`, sample`webhook_id: -1`, sample`webhook_id: ${digits(18)}`],
};
