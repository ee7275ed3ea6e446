import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://platform.openai.com/docs/api-reference/authentication';
const projects = 'https://platform.openai.com/docs/api-reference/project-api-keys';
const accounts = 'https://platform.openai.com/docs/api-reference/project-service-accounts';
const admins = 'https://platform.openai.com/docs/api-reference/admin-api-keys';

/** The first keys of service accounts have the name of theirs, and `None` where there is no project. */
const account = {
  ...optional('None-'),
  source: '(?!(?:proj|svcacct|admin)-)(?:[0-9A-Za-z][0-9A-Za-z_\\-]{0,40}-)?',
};

export const openaiApiKey: Rule = {
  id: 'openai-api-key',
  name: 'OpenAI API key (legacy)',
  provider: 'openai',
  kind: 'provider',
  description: 'Calls every model and reads the files of all organisations its owner belongs to, on their bill.',
  severity: 'critical',
  keywords: ['T3BlbkFJ'],
  pattern: token`sk-${account}${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the API keys page, look at the usage page for calls that are not yours, then replace it by a project key with a budget.',
    url: 'https://platform.openai.com/api-keys',
  },
  examples: [
    sample`OPENAI_API_KEY=sk-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}`,
    sample`openai.api_key = "sk-None-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}"`,
    sample`openai:\n  key: sk-report-bot-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}\n`,
  ],
  lookalikes: [sample`sk-${alphanumeric(19)}T3BlbkFJ${alphanumeric(20)}`, sample`sk-${alphanumeric(48)}`],
};

/** 20, 58 and 74 characters on each side have been given out. */
const half = base64Url(20, 74);

export const openaiProjectKey: Rule = {
  id: 'openai-project-key',
  name: 'OpenAI API key (project)',
  provider: 'openai',
  kind: 'provider',
  description: 'Calls the models and reads the files, assistants and fine-tunes of one project, on its bill.',
  severity: 'critical',
  keywords: ['sk-proj-'],
  pattern: token`sk-proj-${half}T3BlbkFJ${half}`,
  references: [docs, projects],
  rotate: {
    steps:
      "Delete the key in the settings of its project, look at the project's usage for calls that are not yours, then create a new one with only the permissions it needs.",
    url: 'https://platform.openai.com/settings/organization/api-keys',
  },
  examples: [
    sample`curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-proj-${base64Url(74)}T3BlbkFJ${base64Url(74)}"`,
    sample`const client = new OpenAI({ apiKey: 'sk-proj-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}' });`,
  ],
  lookalikes: [
    sample`sk-proj-${base64Url(15)}T3BlbkFJ${base64Url(15)}`,
    sample`OPENAI_API_KEY=sk-proj-${'x'.repeat(48)}`,
  ],
};

export const openaiServiceAccountKey: Rule = {
  id: 'openai-service-account-key',
  name: 'OpenAI API key (service account)',
  provider: 'openai',
  kind: 'provider',
  description: 'Calls the models of a project as a service account, which stays when people leave.',
  severity: 'critical',
  keywords: ['sk-svcacct-'],
  pattern: token`sk-svcacct-${half}T3BlbkFJ${half}`,
  references: [docs, accounts],
  rotate: {
    steps:
      'Delete the service account in the settings of its project, which kills its key, look at the usage page, then create a new account.',
    url: 'https://platform.openai.com/settings/organization/projects',
  },
  examples: [
    sample`{"openai": {"key": "sk-svcacct-${base64Url(58)}T3BlbkFJ${base64Url(58)}"}}`,
    sample`  - OPENAI_API_KEY=sk-svcacct-${base64Url(74)}T3BlbkFJ${base64Url(74)}`,
  ],
  lookalikes: [sample`sk-svcacct-${base64Url(12)}T3BlbkFJ${base64Url(74)}`, sample`sk-svcacct-your_key_here`],
};

export const openaiAdminKey: Rule = {
  id: 'openai-admin-key',
  name: 'OpenAI admin API key',
  provider: 'openai',
  kind: 'provider',
  description: 'Adds members, projects and keys to a whole organisation and reads its audit log.',
  severity: 'critical',
  keywords: ['sk-admin-'],
  pattern: token`sk-admin-${half}T3BlbkFJ${half}`,
  references: [admins],
  rotate: {
    steps:
      'Delete the key on the admin keys page at once, read the audit log for members, projects and keys it made, remove these, then create a new one.',
    url: 'https://platform.openai.com/settings/organization/admin-keys',
  },
  examples: [
    sample`export OPENAI_ADMIN_KEY='sk-admin-${base64Url(58)}T3BlbkFJ${base64Url(58)}'`,
    sample`openai_admin_key: sk-admin-${base64Url(74)}T3BlbkFJ${base64Url(74)}`,
  ],
  lookalikes: [sample`sk-admin-${base64Url(10)}T3BlbkFJ${base64Url(20)}`, sample`sk-admin-${base64Url(124)}`],
};

export const openaiSessionKey: Rule = {
  id: 'openai-session-key',
  name: 'OpenAI dashboard session key',
  provider: 'openai',
  kind: 'provider',
  description: 'Acts as the signed-in user in the OpenAI dashboard, from where keys can be made.',
  severity: 'high',
  keywords: ['sess-'],
  pattern: token`sess-${alphanumeric(40)}`,
  references: [docs],
  rotate: {
    steps:
      "Sign out of all devices in the account's security settings, which ends the session, then look for keys made meanwhile.",
    url: 'https://platform.openai.com/settings/profile/general',
  },
  examples: [sample`Authorization: Bearer sess-${alphanumeric(40)}`, sample`{"session": "sess-${alphanumeric(40)}"}`],
  lookalikes: [sample`sess-${alphanumeric(39)}`, sample`sess-${'x'.repeat(40)}`],
};
