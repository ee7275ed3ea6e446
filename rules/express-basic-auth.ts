import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/LionC/express-basic-auth';

export const expressBasicAuthPassword: Rule = {
  id: 'express-basic-auth-password',
  name: 'Password of a user of express-basic-auth',
  provider: 'express',
  kind: 'context',
  description: 'Signs in to the pages that the application keeps behind a password.',
  severity: 'high',
  keywords: ['basicauth({'],
  pattern:
    /basicAuth\(\{\s{0,40}(?:\w{1,20}\s{0,4}:\s{0,4}\w{1,20},\s{0,40}){0,2}users\s{0,4}:\s{0,4}\{\s{0,40}["']?[\w.@\-]{1,64}["']?\s{0,4}:\s{0,4}["'](?![$<{%])(?<secret>[^"'\s]{6,80})["']/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: { steps: 'Change the password, and read it from the environment or from a secret store.', url: docs },
  examples: [
    sample`app.use(basicAuth({ users: { admin: '${alphanumeric(12)}' }, challenge: true }));`,
    sample`basicAuth({\n  challenge: true,\n  users: { 'shop': "${alphanumeric(14)}" },\n})`,
  ],
  lookalikes: [
    sample`basicAuth({ users: { admin: process.env.ADMIN } })`,
    sample`basicAuth({ users: { [user]: '${alphanumeric(12)}' } })`,
  ],
};
