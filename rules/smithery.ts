import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const smitheryApiKey: Rule = {
  id: 'smithery-api-key',
  name: 'Smithery API key',
  provider: 'smithery',
  kind: 'context',
  description: 'Calls the hosted MCP servers with what its owner has connected to them.',
  severity: 'high',
  ...named({
    names: ['smithery_api', 'smithery-api', 'smitheryapi', 'smithery.ai'],
    value: uuid(),
    words: ['key', 'token'],
  }),
  references: ['https://smithery.ai/docs/use/connect'],
  rotate: {
    steps: 'Delete the key under API keys of the account, then create one.',
    url: 'https://smithery.ai/account/api-keys',
  },
  examples: [sample`SMITHERY_API_KEY=${uuid()}`, sample`"url": "https://server.smithery.ai/exa/mcp?api_key=${uuid()}"`],
  lookalikes: [sample`SMITHERY_API_KEY=${hexadecimal(30)}`, sample`https://smithery.ai/server/${uuid()}`],
};
