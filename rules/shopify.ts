import type { Rule } from '../src/model/rule.ts';
import {
  anyHexadecimal,
  base64Url,
  hexadecimal,
  named,
  oneOf,
  sequence,
  token,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens';
const body = anyHexadecimal(32);

export const shopifyAccessToken: Rule = {
  id: 'shopify-access-token',
  name: 'Shopify Admin API access token',
  provider: 'shopify',
  kind: 'provider',
  description: "Reads and changes the shop's orders, customers and products, by the app's scopes.",
  severity: 'critical',
  keywords: ['shpat_'],
  pattern: token`shpat_${body}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps:
      "Uninstall the app or rotate its credentials and revoke the token, look at the shop's activity log, then install it again.",
    url: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
  },
  examples: [
    sample`SHOPIFY_ACCESS_TOKEN=shpat_${body}`,
    sample`curl -H "X-Shopify-Access-Token: shpat_${body}" https://acme.myshopify.com/admin/api/2025-01/shop.json`,
  ],
  lookalikes: [sample`shpat_${hexadecimal(31)}`, sample`SHOPIFY_ACCESS_TOKEN=shpat_${'x'.repeat(32)}`],
};

export const shopifyCustomAppToken: Rule = {
  id: 'shopify-custom-app-token',
  name: 'Shopify access token of a custom app',
  provider: 'shopify',
  kind: 'provider',
  description: "Reads and changes the shop's orders, customers and products, by the app's scopes.",
  severity: 'critical',
  keywords: ['shpca_'],
  pattern: token`shpca_${body}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps: "Uninstall the custom app, which ends the token, look at the shop's activity log, then install it again.",
    url: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
  },
  examples: [sample`SHOPIFY_TOKEN=shpca_${body}`, sample`{"shopify": {"accessToken": "shpca_${body}"}}`],
  lookalikes: [sample`shpca_${hexadecimal(33)}`, sample`shpca_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`],
};

export const shopifyPrivateAppPassword: Rule = {
  id: 'shopify-private-app-password',
  name: 'Shopify private app password',
  provider: 'shopify',
  kind: 'provider',
  description: "Reads and changes the shop's orders, customers and products, by the app's permissions.",
  severity: 'critical',
  keywords: ['shppa_'],
  pattern: token`shppa_${body}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps:
      "Delete the private app (they are retired) and look at the shop's activity log, then replace it by a custom app.",
    url: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
  },
  examples: [
    sample`https://${hexadecimal(32)}:shppa_${body}@acme.myshopify.com/admin/api/2025-01/orders.json`,
    sample`SHOPIFY_PASSWORD='shppa_${body}'`,
  ],
  lookalikes: [sample`shppa_${hexadecimal(31)}`, sample`SHOPIFY_PASSWORD=shppa_your_password`],
};

export const shopifyAppSecret: Rule = {
  id: 'shopify-app-secret',
  name: 'Shopify app client secret',
  provider: 'shopify',
  kind: 'provider',
  description: 'Gets tokens as the app from every shop that has it and forges its webhooks.',
  severity: 'high',
  keywords: ['shpss_'],
  pattern: token`shpss_${body}`,
  entropy: 3.1,
  references: [
    docs,
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  ],
  rotate: {
    steps:
      "Rotate the client secret in the dev dashboard, put the new one in place, refresh the shops' tokens with it, then revoke the old secret.",
    url: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  },
  examples: [sample`SHOPIFY_API_SECRET=shpss_${body}`, sample`apiSecretKey: 'shpss_${body}',`],
  lookalikes: [sample`shpss_${hexadecimal(31)}`, sample`SHOPIFY_API_SECRET=shpss_...`],
};

export const shopifyThemeAccessToken: Rule = {
  id: 'shopify-theme-access-token',
  name: 'Shopify theme access password',
  provider: 'shopify',
  kind: 'provider',
  description: "Replaces the shop's themes, and so what its customers' browsers run.",
  severity: 'high',
  keywords: ['shptka_'],
  pattern: token`shptka_${body}`,
  entropy: 3.1,
  references: ['https://shopify.dev/docs/storefronts/themes/tools/theme-access'],
  rotate: {
    steps: 'Delete the password in the Theme Access app, check the themes for changes, then create a new one.',
    url: 'https://apps.shopify.com/theme-access',
  },
  examples: [
    sample`SHOPIFY_CLI_THEME_TOKEN=shptka_${body}`,
    sample`shopify theme push --store acme --password shptka_${body}`,
  ],
  lookalikes: [sample`shptka_${hexadecimal(30)}`, sample`shptka_xxxx`],
};

export const shopifyUserToken: Rule = {
  id: 'shopify-user-token',
  name: 'Shopify user or partner token',
  provider: 'shopify',
  kind: 'provider',
  description: "Acts as a person, a partner organisation's automation or an app installation with what these may do.",
  severity: 'high',
  keywords: ['shpua_', 'shprt_', 'prtapi_'],
  pattern: token`${oneOf('shpua_', 'shprt_', 'prtapi_')}${body}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token where it was made (Partner API clients in the partner dashboard's settings), then create a new one.",
    url: 'https://partners.shopify.com',
  },
  examples: [sample`SHOPIFY_PARTNER_TOKEN=prtapi_${body}`, sample`token: shpua_${body}`],
  lookalikes: [sample`prtapi_${hexadecimal(31)}`, sample`shpua_your_token`],
};

/** Passwords, secrets and tokens of apps from before 2020. */
const legacy = hexadecimal(32);

export const shopifyLegacySecret: Rule = {
  id: 'shopify-legacy-secret',
  name: 'Shopify app secret, password or token (before 2020)',
  provider: 'shopify',
  kind: 'context',
  description:
    "Reads and changes the shop's orders, customers and products, by the app's scopes; with the app's secret one poses as Shopify to the app.",
  severity: 'high',
  ...named({ names: ['shopify'], value: legacy, words: ['secret', 'passw', 'access_tok', 'access-tok', 'accesstok'] }),
  references: [docs],
  rotate: {
    steps:
      "Rotate the app's credentials, which gives them the prefix they have today, then look at the shop's activity log.",
    url: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  },
  examples: [
    sample`SHOPIFY_API_SECRET=${legacy}`,
    sample`curl -H "X-Shopify-Access-Token: ${legacy}" https://acme.myshopify.com/admin/shop.json`,
  ],
  lookalikes: [sample`SHOPIFY_API_SECRET=${hexadecimal(31)}`, sample`SHOPIFY_THEME_DIGEST=${legacy}`],
};

export const shopifyUrlPassword: Rule = {
  ...shopifyLegacySecret,
  id: 'shopify-url-password',
  name: 'Shopify password of a private app in a URL',
  kind: 'provider',
  keywords: ['.myshopify.com'],
  pattern: new RegExp(
    `https?://${legacy.source}:(?<secret>(?:shppa_)?${legacy.source})@[\\w\\-]{1,60}\\.myshopify\\.com(?![\\w\\-])`,
  ),
  examples: [
    sample`https://${legacy}:${legacy}@acme.myshopify.com/admin/orders.json`,
    sample`SHOP_URL = "https://${legacy}:${legacy}@acme-shop.myshopify.com/admin"`,
  ],
  lookalikes: [
    sample`https://${legacy}:${hexadecimal(31)}@acme.myshopify.com/admin/orders.json`,
    sample`https://apikey:password@acme.myshopify.com/admin`,
  ],
};

export const shopifyWebhookSecret: Rule = {
  ...shopifyLegacySecret,
  id: 'shopify-webhook-secret',
  name: 'Shopify webhook signing secret',
  description: 'Forges webhooks: orders and payments that never were.',
  severity: 'medium',
  ...named({ names: ['shopify'], value: hexadecimal(64), words: ['secret'], near: 64 }),
  references: ['https://shopify.dev/docs/apps/build/webhooks/subscribe/https'],
  rotate: {
    steps:
      "Delete the webhooks in the shop's notification settings and add them anew, or rotate the client secret of the app.",
    url: 'https://shopify.dev/docs/apps/build/webhooks/subscribe/https',
  },
  examples: [
    sample`SHOPIFY_WEBHOOK_SECRET=${hexadecimal(64)}`,
    sample`shopify:\n  webhookSecret: "${hexadecimal(64)}"\n`,
  ],
  lookalikes: [sample`SHOPIFY_WEBHOOK_SECRET=${hexadecimal(63)}`, sample`SHOPIFY_THEME_SHA=${hexadecimal(64)}`],
};

/** Those of partner organisations that were made first are shorter. */
const cliToken = sequence('2.', base64Url(100, 1000));
const either: Shape = { ...cliToken, source: `(?:${cliToken.source}|${hexadecimal(64).source})` };

export const shopifyCliToken: Rule = {
  id: 'shopify-cli-token',
  name: 'Shopify CLI token',
  provider: 'shopify',
  kind: 'provider',
  description: 'Deploys apps and their extensions as the person, partner organisation or app it was made for.',
  severity: 'high',
  keywords: ['atkn_'],
  pattern: token`atkn_${either}`,
  references: [
    'https://shopify.dev/docs/apps/build/dev-dashboard/app-automation-tokens',
    'https://shopify.dev/docs/apps/launch/deployment/deploy-in-ci-cd-pipeline',
  ],
  rotate: {
    steps:
      'Revoke the token in the settings of the app or of the partner organisation, look at the versions of the app, then create one that expires soon.',
    url: 'https://dev.shopify.com/dashboard/',
  },
  examples: [
    sample`SHOPIFY_CLI_PARTNERS_TOKEN=atkn_2.${base64Url(280)}`,
    sample`  SHOPIFY_APP_AUTOMATION_TOKEN: "atkn_2.${base64Url(330)}"`,
    sample`SHOPIFY_CLI_PARTNERS_TOKEN=atkn_${hexadecimal(64)}`,
  ],
  lookalikes: [sample`atkn_2.${base64Url(40)}`, sample`atkn_${hexadecimal(63)}`, sample`TOKEN.startsWith("atkn_2.")`],
};
