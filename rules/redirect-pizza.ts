import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://redirect.pizza/docs';
const body = alphanumeric(30);

export const redirectPizzaToken: Rule = {
  id: 'redirect-pizza-api-token',
  name: 'redirect.pizza API token',
  provider: 'redirect-pizza',
  kind: 'provider',
  description: 'Reads and changes the redirects of the team: sends its visitors elsewhere.',
  severity: 'high',
  keywords: ['rpa_'],
  pattern: token`rpa_${sequence(body, digitInLast(30))}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the token on the API page of the team, create a new one and put it in place, then look at the redirects.',
    url: 'https://redirect.pizza/',
  },
  examples: [
    sample`REDIRECT_PIZZA_TOKEN=rpa_${body}`,
    sample`curl https://redirect.pizza/api/v1/redirects -H "Authorization: Bearer rpa_${body}"`,
  ],
  lookalikes: [sample`REDIRECT_PIZZA_TOKEN=rpa_${alphanumeric(29)}`, sample`RUNPOD_API_KEY=rpa_${alphanumeric(43)}`],
};
