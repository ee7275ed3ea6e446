/** Rules of gitleaks and betterleaks whose ids say nothing of ours: the names that ours have. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'generic-api-key': ['generic'],
  'private-key': ['private-key', 'private-key-*'],
  'pkcs12-file': ['private-key-*'],
  jwt: ['jwt', '*-jwt'],
  'jwt-base64': ['jwt', '*-jwt'],
  'hashicorp-tf-password': ['terraform', 'hashicorp', 'generic'],
  'curl-auth-header': ['http-bearer-token', 'http-basic-auth', 'curl-*'],
  'curl-auth-user': ['curl-user-password', 'curl-*'],
  'aws-access-token': ['aws'],
  'aws-secret-access-key': ['aws'],
  'gcp-api-key': ['google', 'gcp', 'google-api-key'],
  'gcp-service-account': ['google', 'gcp', 'private-key-*'],
  'azure-ad-client-secret': ['azure', 'microsoft', 'entra'],
  'github-pat': ['github-personal-token'],
  'github-fine-grained-pat': ['github-fine-grained-token'],
  'github-oauth': ['github-oauth-token'],
  'github-app-token': ['github-app-*'],
  'github-refresh-token': ['github-app-refresh-token'],
  'gitlab-pat': ['gitlab-personal-*'],
  'gitlab-pat-routable': ['gitlab-personal-*'],
  'gitlab-ptt': ['gitlab-pipeline-*', 'gitlab-trigger-*'],
  'gitlab-rrt': ['gitlab-runner-*'],
  'slack-webhook-url': ['slack-webhook*', 'slack-incoming-*'],
  'slack-bot-token': ['slack-bot-*'],
  'slack-user-token': ['slack-user-*'],
  'slack-app-token': ['slack-app-*'],
  'slack-legacy-bot-token': ['slack-*'],
  'stripe-access-token': ['stripe'],
  'npm-access-token': ['npm', 'npm-*'],
  'pypi-upload-token': ['pypi', 'pypi-*'],
  'telegram-bot-api-token': ['telegram'],
  'discord-api-token': ['discord-bot-*', 'discord'],
  'heroku-api-key': ['heroku'],
  'heroku-api-key-v2': ['heroku'],
  'sendgrid-api-token': ['sendgrid'],
  'mailgun-private-api-token': ['mailgun'],
  'twilio-api-key': ['twilio'],
  'kubernetes-secret-yaml': ['kubernetes-secret-*'],
};

/**
 * What our rules may be called that find what the other tool's rule of this id finds. Wide, down to all rules of the
 * provider: for exceptions that a path or a value narrows further.
 */
export function namesOfPeerRule(id: string): readonly string[] {
  return [...narrowNamesOfPeerRule(id), ...providersIn(id)];
}

/** The same without guesses at the provider: for what switches a rule off. */
export function narrowNamesOfPeerRule(id: string): readonly string[] {
  return [toRuleId(id), ...(Object.hasOwn(answers, id) ? answers[id] : [])];
}

/** Other tools allow any text as an id. */
export function toRuleId(id: string): string {
  const words = id.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.length === 0 ? 'rule' : words.join('-');
}

/** Beginnings of the id that may be a provider's name: `new-relic-user-api-key` -> `new-relic-user-api`, ..., `new-relic`, `newrelic`, `new`. */
function providersIn(id: string): readonly string[] {
  const words = id.split('-').slice(0, 8);
  const beginnings = words.slice(0, -1).map((_, index) => words.slice(0, index + 1));
  return beginnings.reverse().flatMap((parts) => (parts.length === 1 ? parts : [parts.join('-'), parts.join('')]));
}
