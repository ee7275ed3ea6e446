import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const moodleWebServiceToken: Rule = {
  id: 'moodle-web-service-token',
  name: 'Moodle web service token',
  provider: 'moodle',
  kind: 'context',
  description: 'Calls the functions of its service as its user: courses, grades, people.',
  severity: 'high',
  ...named({ names: ['moodle', 'wstoken'], value: hexadecimal(32), words: ['token', 'wstoken'] }),
  references: ['https://docs.moodle.org/en/Using_web_services'],
  rotate: {
    steps: 'Delete the token under Manage tokens, look at the logs, then create one that expires.',
    url: 'https://docs.moodle.org/en/Using_web_services#Create_a_token_for_a_user',
  },
  examples: [
    sample`MOODLE_TOKEN=${hexadecimal(32)}`,
    sample`https://learn.acme.edu/webservice/rest/server.php?wstoken=${hexadecimal(32)}&wsfunction=core_user_get_users`,
  ],
  lookalikes: [sample`MOODLE_TOKEN=${hexadecimal(20)}`, sample`MOODLE_URL=https://learn.acme.edu`],
};
