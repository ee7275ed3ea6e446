import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitInLast, digits, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.zoom.us/docs/integrations/oauth/';
/** 32 characters, 36 in apps that sign JWTs. */
const secret = alphanumeric(32, 36);
const webhook = base64Url(22);

export const zoomClientSecret: Rule = {
  id: 'zoom-client-secret',
  name: 'Zoom app client secret',
  provider: 'zoom',
  kind: 'context',
  description:
    'With the client ID it gets tokens of the app; for a server-to-server app these reach the whole account.',
  severity: 'high',
  keywords: ['zoom'],
  pattern: assigned({ names: ['zoom'], value: sequence(secret, digitInLast(32)), words: ['secret'], near: 64 }),
  references: [docs],
  rotate: {
    steps:
      "Regenerate the client secret on the app's credentials page, put it in place, then check the account's operation logs.",
    url: 'https://marketplace.zoom.us/user/build',
  },
  examples: [sample`ZOOM_CLIENT_SECRET=${secret}`, sample`zoom: { clientId: 'acme', clientSecret: '${secret}' }`],
  lookalikes: [sample`ZOOM_CLIENT_SECRET=${alphanumeric(31)}`, sample`ZOOM_CLIENT_SECRET=${'x'.repeat(32)}`],
};

export const zoomWebhookSecretToken: Rule = {
  id: 'zoom-webhook-secret-token',
  name: 'Zoom webhook secret or verification token',
  provider: 'zoom',
  kind: 'context',
  description: 'Forges events that look as if they came from Zoom.',
  severity: 'medium',
  keywords: ['zoom'],
  pattern: assigned({
    names: ['zoom'],
    value: webhook,
    words: ['webhook', 'secret_token', 'secrettoken', 'verification'],
  }),
  references: ['https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events'],
  rotate: {
    steps: "Regenerate the secret token under the app's feature settings and put it in place where events are checked.",
    url: 'https://marketplace.zoom.us/user/build',
  },
  examples: [
    sample`ZOOM_WEBHOOK_SECRET_TOKEN=${alphanumeric(22)}`,
    sample`zoomVerificationToken: "${alphanumeric(22)}"`,
  ],
  lookalikes: [sample`ZOOM_WEBHOOK_SECRET_TOKEN=${alphanumeric(21)}`, sample`ZOOM_MEETING_ID=${digits(11)}`],
};
