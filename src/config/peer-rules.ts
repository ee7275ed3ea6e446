/** For rules of gitleaks and betterleaks whose ids differ from ours: our rules that find the same. */
const sameRules: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'aws-access-token': ['aws-access-key-id'],
    'azure-ad-client-secret': ['azure-client-secret', 'azure-client-secret-legacy'],
    'curl-auth-header': ['http-bearer-token', 'http-basic-auth'],
    'curl-auth-user': ['curl-user-password'],
    'discord-api-token': ['discord-bot-token'],
    'gcp-api-key': ['google-api-key'],
    'gcp-service-account': ['google-service-account-key'],
    'generic-api-key': ['generic'],
    'github-app-token': ['github-app-user-token', 'github-app-installation-token'],
    'github-fine-grained-pat': ['github-fine-grained-token'],
    'github-oauth': ['github-oauth-token'],
    'github-pat': ['github-personal-token'],
    'github-refresh-token': ['github-app-refresh-token'],
    'gitlab-pat': ['gitlab-personal-token'],
    'gitlab-pat-routable': ['gitlab-routable-token'],
    'gitlab-ptt': ['gitlab-pipeline-trigger-token'],
    'gitlab-rrt': ['gitlab-runner-registration-token'],
    'heroku-api-key': ['heroku-legacy-api-key'],
    'heroku-api-key-v2': ['heroku-api-key'],
    'jwt-base64': ['jwt'],
    'kubernetes-secret-yaml': ['kubernetes-secret-*'],
    'mailgun-private-api-token': ['mailgun-api-key', 'mailgun-legacy-api-key'],
    'private-key': ['private-key-*'],
    'pypi-upload-token': ['pypi-token'],
    'sendgrid-api-token': ['sendgrid-api-key'],
    'stripe-access-token': ['stripe-secret-key', 'stripe-restricted-key', 'stripe-test-key'],
    'telegram-bot-api-token': ['telegram-bot-token*'],
  }),
);

/** For first words of their ids that are no provider of ours: what our rules may be called. */
const families: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    curl: ['curl-*', 'http-*'],
    gcp: ['google', 'private-key-*'],
    generic: ['generic'],
    hashicorp: ['hashicorp-*', 'terraform-*', 'generic'],
    jwt: ['*-jwt'],
    pkcs12: ['private-key-*'],
  }),
);

/**
 * Names of our rules that may find what the other tool's rule of this id finds. Wide, up to all rules of the provider:
 * for exceptions that a path or a value narrows further.
 */
export function namesOfPeerRule(id: string): readonly string[] {
  const [family = ''] = id.split('-');
  return [...narrowNamesOfPeerRule(id), ...(families.get(family) ?? []), ...providersIn(id)];
}

/** Only names of rules that find exactly the same, for switching a rule off. The first is their id in our spelling. */
export function narrowNamesOfPeerRule(id: string): readonly [string, ...string[]] {
  return [toRuleId(id), ...(sameRules.get(id) ?? [])];
}

/** The id in our spelling; other tools allow any text as an id. */
export function toRuleId(id: string): string {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? 'rule' : words.join('-');
}

/**
 * Prefixes of the id that may be the name of a provider: `new-relic-user-api-key` -> `new-relic-user-api`, ...,
 * `new-relic`, `newrelic`, `new`.
 */
function providersIn(id: string): readonly string[] {
  const words = id.split('-').slice(0, 8);
  const beginnings = words.slice(0, -1).map((_, index) => words.slice(0, index + 1));
  return beginnings.reverse().flatMap((parts) => (parts.length === 1 ? parts : [parts.join('-'), parts.join('')]));
}
