import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const prefixes = 'https://docs.gitlab.com/security/tokens/#token-prefixes';

export const gitlabOauthSecret: Rule = {
  id: 'gitlab-oauth-secret',
  name: 'GitLab OAuth application secret',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Poses as the application and redeems codes and refresh tokens of its users.',
  severity: 'high',
  keywords: ['gloas-'],
  pattern: token`gloas-${base64Url(64)}`,
  references: [prefixes, 'https://docs.gitlab.com/integration/oauth_provider/'],
  rotate: {
    steps: 'Renew the secret on the page of the application and deploy the new one.',
    url: 'https://gitlab.com/-/user_settings/applications',
  },
  examples: [sample`GITLAB_CLIENT_SECRET=gloas-${hexadecimal(64)}`, sample`client_secret: "gloas-${hexadecimal(64)}"`],
  lookalikes: [sample`gloas-${hexadecimal(63)}`, sample`gloas-<secret>`],
};

export const gitlabFeedToken: Rule = {
  id: 'gitlab-feed-token',
  name: 'GitLab feed token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Reads the activity feeds and calendars of its owner, private projects included.',
  severity: 'medium',
  keywords: ['glft-'],
  pattern: /(?<![0-9A-Za-z])(?<secret>glft-(?:[0-9a-f]{64}-\d{1,12}|[\w-]{20}))(?![0-9A-Za-z_-])/,
  references: [prefixes, 'https://docs.gitlab.com/security/tokens/#feed-token'],
  rotate: {
    steps: 'Reset the feed token under Preferences, Access tokens.',
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  examples: [
    sample`https://gitlab.com/dashboard/projects.atom?feed_token=glft-${alphanumeric(20)}`,
    sample`FEED=glft-${hexadecimal(64)}-4711`,
  ],
  lookalikes: [sample`glft-${alphanumeric(15)}`, sample`glft-${'*'.repeat(20)}`],
};

export const gitlabLegacyFeedToken: Rule = {
  ...gitlabFeedToken,
  id: 'gitlab-feed-token-legacy',
  name: 'GitLab feed token without prefix',
  keywords: ['feed_token=', 'rss_token='],
  pattern:
    /\.atom\?(?:[\w.%=&;[\]-]{0,200}[&;])?(?:feed|rss)_token=(?<secret>(?!glft-)(?=[A-Za-z_-]{0,19}[0-9])[\w-]{20})(?![\w-])/,
  examples: [
    sample`https://gitlab.acme.dev/dashboard/issues.atom?feed_token=${alphanumeric(20)}&state=opened`,
    sample`feed: https://gitlab.acme.dev/shop/app.atom?state=all&feed_token=${alphanumeric(20)}`,
  ],
  lookalikes: [
    sample`https://gitlab.acme.dev/dashboard.atom?feed_token=${alphanumeric(19)}`,
    sample`https://gitlab.acme.dev/dashboard.atom?feed_token=xxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const gitlabIncomingMailToken: Rule = {
  id: 'gitlab-incoming-mail-token',
  name: 'GitLab incoming mail token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Opens issues and merge requests by mail as its owner.',
  severity: 'medium',
  keywords: ['glimt-'],
  pattern: token`glimt-${base64Url(25)}`,
  references: [prefixes],
  rotate: {
    steps: 'Reset the incoming mail token under Preferences, Access tokens.',
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  examples: [
    sample`incoming_mail_token: glimt-${lowerAlphanumeric(25)}`,
    sample`MAIL_TOKEN="glimt-${lowerAlphanumeric(25)}"`,
  ],
  lookalikes: [sample`glimt-${lowerAlphanumeric(20)}`, sample`glimt-${lowerAlphanumeric(30)}`],
};

export const gitlabAgentToken: Rule = {
  id: 'gitlab-agent-token',
  name: 'GitLab agent for Kubernetes token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Poses as the agent of the cluster and receives the manifests meant for it.',
  severity: 'high',
  keywords: ['glagent-'],
  pattern: token`glagent-${base64Url(50, 120)}`,
  references: [prefixes, 'https://docs.gitlab.com/user/clusters/agent/'],
  rotate: {
    steps: 'Create a second token for the agent, install it in the cluster, then revoke the old one.',
    url: 'https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token',
  },
  examples: [
    sample`helm upgrade gitlab-agent gitlab/gitlab-agent --set config.token=glagent-${alphanumeric(50)}`,
    sample`token: glagent-${base64Url(50)}a`,
  ],
  lookalikes: [sample`glagent-${alphanumeric(30)}`, sample`glagent-<token>`],
};

export const gitlabScimToken: Rule = {
  id: 'gitlab-scim-token',
  name: 'GitLab SCIM token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Adds, changes and removes the members of the group.',
  severity: 'high',
  keywords: ['glsoat-'],
  pattern: /(?<![0-9A-Za-z])(?<secret>glsoat-[\w-]{20}(?:[\w-]{30})?)(?![0-9A-Za-z_-])/,
  references: [prefixes],
  rotate: {
    steps: 'Reset the SCIM token in the SAML settings of the group and set the new one at the identity provider.',
    url: 'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
  },
  examples: [sample`SCIM_TOKEN=glsoat-${alphanumeric(20)}`, sample`{"scimToken": "glsoat-${alphanumeric(20)}"}`],
  lookalikes: [sample`glsoat-${alphanumeric(16)}`, sample`glsoat-${alphanumeric(30)}`],
};

export const gitlabFeatureFlagToken: Rule = {
  id: 'gitlab-feature-flag-token',
  name: 'GitLab feature flags client token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Reads the feature flags of the project.',
  severity: 'low',
  keywords: ['glffct-'],
  pattern: token`glffct-${base64Url(20)}`,
  references: [prefixes],
  rotate: {
    steps: 'Reset the instance id under Deploy, Feature flags, Configure.',
    url: 'https://docs.gitlab.com/operations/feature_flags/',
  },
  examples: [sample`UNLEASH_INSTANCE_ID=glffct-${alphanumeric(20)}`, sample`instanceId: 'glffct-${alphanumeric(20)}'`],
  lookalikes: [sample`glffct-${alphanumeric(16)}`, sample`glffct-${alphanumeric(22)}`],
};

export const gitlabWorkspaceToken: Rule = {
  id: 'gitlab-workspace-token',
  name: 'GitLab workspace token',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Poses as the workspace and fetches its settings.',
  severity: 'medium',
  keywords: ['glwt-'],
  pattern: token`glwt-${base64Url(20)}`,
  references: [prefixes],
  rotate: { steps: 'Delete the workspace and create it anew.', url: 'https://docs.gitlab.com/user/workspace/' },
  examples: [sample`GL_WORKSPACE_TOKEN=glwt-${alphanumeric(20)}`, sample`"token": "glwt-${alphanumeric(20)}"`],
  lookalikes: [sample`glwt-${alphanumeric(16)}`, sample`glwt-${alphanumeric(26)}`],
};

export const gitlabSessionCookie: Rule = {
  id: 'gitlab-session-cookie',
  name: 'GitLab session cookie',
  provider: 'gitlab',
  kind: 'provider',
  description: 'Acts as the user who is logged in, until they log out.',
  severity: 'high',
  keywords: ['_gitlab_session='],
  pattern: /(?<![A-Za-z0-9])_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
  references: ['https://docs.gitlab.com/user/profile/#cookies-used-for-sign-in'],
  rotate: {
    steps: 'Revoke the session under Preferences, Active sessions.',
    url: 'https://gitlab.com/-/user_settings/active_sessions',
  },
  examples: [
    sample`Cookie: _gitlab_session=${hexadecimal(32)}; lang=en`,
    sample`curl -b '_gitlab_session=${hexadecimal(32)}' https://gitlab.acme.dev/admin`,
  ],
  lookalikes: [sample`_gitlab_session=${hexadecimal(30)}`, sample`_gitlab_session=<cookie>`],
};

export const gitlabLegacyToken: Rule = {
  id: 'gitlab-legacy-token',
  name: 'GitLab token without prefix',
  provider: 'gitlab',
  kind: 'context',
  description: 'Acts as its owner within its scopes; tokens from before GitLab 14.5, or of instances without a prefix.',
  severity: 'critical',
  keywords: ['gitlab', 'private-token'],
  pattern:
    /(?<![A-Za-z])(?:(?:[Gg]it[Ll]ab|GITLAB|gl|GL)[_.\- ]?(?!(?:[Aa]ccess|ACCESS|[Ss]ecret|SECRET)[_.\- ]?(?:[Kk]ey|KEY))(?:[Aa]pi|API|[Aa]ccess|ACCESS|[Pp]rivate|PRIVATE|[Pp]ersonal|PERSONAL|[Dd]eploy|DEPLOY|[Aa]uth|AUTH)?[_.\- ]?(?:[Tt]oken|TOKEN|[Kk]ey|KEY|[Pp]at|PAT|[Ss]ecret|SECRET)|(?:PRIVATE|[Pp]rivate)[_-](?:TOKEN|[Tt]oken))\w{0,12}["']?\s{0,4}(?:=>|[:=]{1,3}|,)\s{0,4}["'`]?(?!gl[a-z]{2,5}-)(?<secret>(?=[A-Za-z_-]{0,20}\d)(?=[^A-Z]{0,20}[A-Z])(?=[^a-z]{0,20}[a-z])[\w-]{20})(?![\w.-])/,
  references: ['https://docs.gitlab.com/user/profile/personal_access_tokens/'],
  rotate: {
    steps:
      'Revoke the token in the access token settings of its user, project or group, look at the audit events, then issue one with a prefix and a near expiry.',
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  examples: [
    sample`GITLAB_TOKEN=${alphanumeric(20)}`,
    sample`curl --header "PRIVATE-TOKEN: ${alphanumeric(20)}" https://gitlab.acme.dev/api/v4/user`,
  ],
  lookalikes: [sample`GITLAB_TOKEN=${'$'}{{ secrets.TOKEN }}`, sample`GITLAB_TOKEN=${alphanumeric(18)}`],
};
