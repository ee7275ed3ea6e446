import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { namesOfPeerRule, narrowNamesOfPeerRule, toRuleId } from '../../src/config/peer-rules.ts';
import { isNamed } from '../../src/model/rule-name.ts';

const answering = (names: readonly string[]): readonly string[] =>
  rules.filter((rule) => names.some((name) => isNamed(rule, name))).map(({ id }) => id);

const known = [
  'aws-access-token',
  'azure-ad-client-secret',
  'curl-auth-header',
  'curl-auth-user',
  'discord-api-token',
  'gcp-api-key',
  'gcp-service-account',
  'generic-api-key',
  'github-app-token',
  'github-fine-grained-pat',
  'github-oauth',
  'github-pat',
  'github-refresh-token',
  'gitlab-pat',
  'gitlab-pat-routable',
  'gitlab-ptt',
  'gitlab-rrt',
  'heroku-api-key',
  'heroku-api-key-v2',
  'jwt-base64',
  'kubernetes-secret-yaml',
  'mailgun-private-api-token',
  'private-key',
  'pypi-upload-token',
  'sendgrid-api-token',
  'stripe-access-token',
  'telegram-bot-api-token',
];

test.each(known)('every name that %s stands for is a rule', (id) => {
  const [, ...ours] = narrowNamesOfPeerRule(id);
  expect(ours).not.toEqual([]);
  expect(ours.filter((name) => answering([name]).length === 0)).toEqual([]);
});

test("disabling one rule of another tool keeps the provider's other rules", () => {
  expect(answering(narrowNamesOfPeerRule('aws-access-token'))).toEqual(['aws-access-key-id']);
  expect(answering(narrowNamesOfPeerRule('hashicorp-tf-password'))).toEqual([]);
});

test('an exception applies to all rules of the provider', () => {
  const provider = answering(namesOfPeerRule('slack-bot-token'));
  expect(provider).toContain('slack-bot-token');
  expect(provider).toContain('slack-webhook-url');
  expect(provider.every((id) => id.startsWith('slack-'))).toBe(true);
});

test('ids in any spelling are converted to ours', () => {
  expect(['My Rule #1', 'snake_case', '', '__proto__', 'constructor'].map(toRuleId)).toEqual([
    'my-rule-1',
    'snake-case',
    'rule',
    'proto',
    'constructor',
  ]);
  expect(narrowNamesOfPeerRule('constructor')).toEqual(['constructor']);
});
