import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs =
  'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key';
const body = sequence(hexadecimal(32), '_', hexadecimal(10));

export const langchainPersonalAccessToken: Rule = {
  id: 'langchain-personal-access-token',
  name: 'LangSmith personal access token',
  provider: 'langchain',
  kind: 'provider',
  description: 'Acts as its owner in LangSmith: reads traces, prompts and data sets, which hold what users typed.',
  severity: 'high',
  keywords: ['lsv2_pt_'],
  pattern: token`lsv2_pt_${body}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the token in the LangSmith settings, check the workspace's audit log, then create a new one with an expiry date.",
    url: 'https://smith.langchain.com/settings',
  },
  examples: [sample`LANGSMITH_API_KEY=lsv2_pt_${body}`, sample`os.environ["LANGCHAIN_API_KEY"] = "lsv2_pt_${body}"`],
  lookalikes: [sample`lsv2_pt_${hexadecimal(32)}_${hexadecimal(9)}`, sample`LANGSMITH_API_KEY=lsv2_pt_xxxxxxxx_xxxx`],
};

export const langchainServiceKey: Rule = {
  id: 'langchain-service-key',
  name: 'LangSmith service key',
  provider: 'langchain',
  kind: 'provider',
  description: 'Reads and writes all traces, prompts and data sets of its workspaces or of the whole organisation.',
  severity: 'critical',
  keywords: ['lsv2_sk_'],
  pattern: token`lsv2_sk_${body}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the LangSmith settings, check the workspace's audit log, then create a new one with the fewest workspaces.",
    url: 'https://smith.langchain.com/settings',
  },
  examples: [sample`{"langsmith": {"serviceKey": "lsv2_sk_${body}"}}`, sample`x-api-key: lsv2_sk_${body}`],
  lookalikes: [sample`lsv2_sk_${hexadecimal(31)}_${hexadecimal(10)}`, sample`LANGSMITH_SERVICE_KEY=lsv2_sk_short`],
};

export const langchainLegacyApiKey: Rule = {
  id: 'langchain-legacy-api-key',
  name: 'LangSmith API key (legacy)',
  provider: 'langchain',
  kind: 'provider',
  description: 'Reads and writes traces, prompts and data sets of its organisation.',
  severity: 'high',
  keywords: ['ls__'],
  pattern: token`ls__${hexadecimal(32)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the LangSmith settings (this format is switched off for new keys), then create a personal access token or service key.',
    url: 'https://smith.langchain.com/settings',
  },
  examples: [sample`LANGCHAIN_API_KEY=ls__${hexadecimal(32)}`, sample`api_key="ls__${hexadecimal(32)}"`],
  lookalikes: [sample`ls__${hexadecimal(31)}`, sample`ls__${'x'.repeat(32)}`],
};
