import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appleSharedSecret: Rule = {
  id: 'apple-shared-secret',
  name: 'App Store shared secret',
  provider: 'apple',
  kind: 'context',
  description: 'Asks Apple for the purchases in a receipt of the app.',
  severity: 'medium',
  keywords: [
    'apple_shared',
    'appleshared',
    'apple_iap',
    'itunes',
    'appstore_shared',
    'app_store_shared',
    'appstoreshared',
  ],
  pattern: assigned({
    names: ['apple shared', 'apple iap', 'itunes', 'app store shared', 'appstore shared'],
    value: hexadecimal(32),
    words: ['secret'],
    near: 40,
  }),
  references: [
    'https://developer.apple.com/help/app-store-connect/configure-in-app-purchase-settings/generate-a-shared-secret-to-verify-receipts/',
  ],
  rotate: {
    steps: 'Regenerate the shared secret in App Store Connect and put the new one in place.',
    url: 'https://appstoreconnect.apple.com/access/shared-secret',
  },
  examples: [sample`APPLE_SHARED_SECRET=${hexadecimal(32)}`, sample`$itunes_shared_secret = '${hexadecimal(32)}';`],
  lookalikes: [sample`APPLE_SHARED_SECRET=${hexadecimal(31)}`, sample`itunes_artwork_md5 = "${hexadecimal(32)}"`],
};
