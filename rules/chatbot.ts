import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chatbotApiToken: Rule = {
  id: 'chatbot-api-token',
  name: 'ChatBot access token',
  provider: 'chatbot',
  kind: 'context',
  description: "Reads and changes bots, their stories and the users' conversations.",
  severity: 'medium',
  keywords: ['chatbot'],
  pattern: assigned({
    names: ['chatbot'],
    value: sequence(digitWithin(32), base64Url(32)),
    words: ['auth', 'access_token', 'api_token', 'api_key', 'apikey', 'developer', 'bearer', 'token'],
  }),
  references: ['https://www.chatbot.com/docs/'],
  rotate: {
    steps: 'Regenerate the developer access token under Settings, Developer access, of ChatBot.',
    url: 'https://app.chatbot.com/settings/developers',
  },
  examples: [
    sample`curl https://api.chatbot.com/stories -H "Authorization: Bearer ${base64Url(32)}"`,
    sample`chatbot_access_token: "${base64Url(32)}"`,
  ],
  lookalikes: [sample`chatbot_access_token: "${base64Url(31)}"`, sample`CHATBOT_API_KEY=${'x'.repeat(32)}`],
};
