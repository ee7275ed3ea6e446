import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clerkSecretKey: Rule = {
  id: 'clerk-secret-key',
  name: 'Clerk secret key',
  provider: 'clerk',
  kind: 'provider',
  description: 'Manages the users and sessions of the application, sign-in as any of them among it.',
  severity: 'critical',
  keywords: ['CLERK_SECRET_KEY', 'CLERK_API_KEY', 'clerk', 'Clerk'],
  pattern:
    /(?:[Cc]lerk|CLERK)[\s\S]{0,60}?(?<![0-9A-Za-z_-])(?<secret>sk_(?:live|test)_[0-9A-Za-z]{42})(?![0-9A-Za-z_-])/,
  references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
  rotate: {
    steps: 'Add a second secret key on the API keys page, deploy it, then delete the old one.',
    url: 'https://dashboard.clerk.com/last-active?path=api-keys',
  },
  examples: [
    sample`CLERK_SECRET_KEY=sk_live_${alphanumeric(42)}`,
    sample`createClerkClient({ secretKey: 'sk_test_${alphanumeric(42)}' })`,
  ],
  lookalikes: [
    sample`CLERK_PUBLISHABLE_KEY=pk_live_${alphanumeric(42)}`,
    sample`CLERK_SECRET_KEY=sk_live_${alphanumeric(30)}`,
  ],
};
