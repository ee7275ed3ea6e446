import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://elevenlabs.io/docs/api-reference/authentication';
const hex = hexadecimal(48);
const legacy = hexadecimal(32);

export const elevenlabsApiKey: Rule = {
  id: 'elevenlabs-api-key',
  name: 'ElevenLabs API key',
  provider: 'elevenlabs',
  kind: 'provider',
  description: 'Generates speech with the voices of its account, cloned ones too, and reads its history.',
  severity: 'high',
  keywords: ['sk_'],
  pattern: token`sk_${hex}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the developer settings, look at the usage history for what is not yours, then create a new one with restricted permissions and a credit limit.',
    url: 'https://elevenlabs.io/app/settings/api-keys',
  },
  examples: [
    sample`ELEVENLABS_API_KEY=sk_${hex}`,
    sample`curl https://api.elevenlabs.io/v1/voices -H "xi-api-key: sk_${hex}"`,
  ],
  lookalikes: [sample`sk_${hexadecimal(47)}`, sample`ELEVENLABS_API_KEY=sk_${'0'.repeat(48)}`],
};

export const elevenlabsLegacyApiKey: Rule = {
  id: 'elevenlabs-legacy-api-key',
  name: 'ElevenLabs API key (legacy)',
  provider: 'elevenlabs',
  kind: 'context',
  description: 'Generates speech with the voices of its account, cloned ones too, and reads its history.',
  severity: 'high',
  ...named({ names: ['eleven labs', 'eleven api', 'xi api key'], value: legacy }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the developer settings, look at the usage history for what is not yours, then create a new one with restricted permissions and a credit limit.',
    url: 'https://elevenlabs.io/app/settings/api-keys',
  },
  examples: [sample`ELEVEN_LABS_API_KEY="${legacy}"`, sample`headers: { 'xi-api-key': '${legacy}' }`],
  lookalikes: [sample`ELEVENLABS_API_KEY=${hexadecimal(31)}`, sample`xi-api-key: YOUR_API_KEY`],
};

export const elevenlabsWebhookSecret: Rule = {
  id: 'elevenlabs-webhook-secret',
  name: 'ElevenLabs webhook secret',
  provider: 'elevenlabs',
  kind: 'provider',
  description: 'Forges events that look as if they came from ElevenLabs: transcripts of calls that never were.',
  severity: 'medium',
  keywords: ['wsec_'],
  pattern: token`wsec_${hexadecimal(64)}`,
  references: ['https://elevenlabs.io/docs/overview/administration/webhooks'],
  rotate: {
    steps: 'Create another webhook in the settings, put its secret in place, then delete the old one.',
    url: 'https://elevenlabs.io/app/settings/webhooks',
  },
  examples: [
    sample`ELEVENLABS_WEBHOOK_SECRET=wsec_${hexadecimal(64)}`,
    sample`client.webhooks.constructEvent(body, signature, 'wsec_${hexadecimal(64)}')`,
  ],
  lookalikes: [sample`wsec_${hexadecimal(60)}`, sample`ELEVENLABS_WEBHOOK_SECRET=wsec_your_secret_here`],
};
