import type { Rotation, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Revoke the token in the configuration of the user, look through the build history and the system log, then make a new one.',
  url: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
};

export const jenkinsToken: Rule = {
  id: 'jenkins-api-token',
  name: 'Jenkins API token',
  provider: 'jenkins',
  kind: 'context',
  description: 'Acts as its owner on the server: starts builds and, for administrators, runs code.',
  severity: 'critical',
  ...named({
    names: ['jenkins', 'hudson'],
    value: { ...hexadecimal(34), source: '(?:11[0-9a-f]{32}|[0-9a-f]{32})' },
    words: ['token', 'key', 'secret', 'passw', 'pwd', 'user', 'auth', 'crumb'],
    reach: 40,
  }),
  references: ['https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/'],
  rotate,
  examples: [
    sample`JENKINS_TOKEN=11${hexadecimal(32)}`,
    sample`jenkins:\n  user: ci\n  api_token: "${hexadecimal(32)}"\n`,
  ],
  lookalikes: [sample`JENKINS_TOKEN=${hexadecimal(30)}`, sample`jenkins_build_md5=${hexadecimal(32)}`],
};

export const jenkinsTokenInUrl: Rule = {
  ...jenkinsToken,
  id: 'jenkins-api-token-basic',
  name: 'Jenkins API token on a command line',
  keywords: [':11'],
  pattern: /(?:-u|--user|-auth|--auth)[ =]{1,2}["']?[A-Za-z0-9._@-]{1,60}:(?<secret>11[0-9a-f]{32})(?![0-9A-Za-z])/,
  examples: [
    sample`java -jar cli.jar -auth ci:11${hexadecimal(32)} build shop`,
    sample`wget --auth=ci:11${hexadecimal(32)} https://ci.acme.dev/job/shop/build`,
  ],
  lookalikes: [sample`-auth ci:11${hexadecimal(20)}`, sample`-auth ci:${'$'}TOKEN`],
};

export const jenkinsAgentSecret: Rule = {
  id: 'jenkins-agent-secret',
  name: 'Jenkins agent secret',
  provider: 'jenkins',
  kind: 'context',
  description: 'Connects as the agent, which then receives builds with their credentials.',
  severity: 'high',
  keywords: ['jenkins', 'agent.jnlp', 'agent.jar'],
  pattern:
    /(?:[Jj]enkins|JENKINS|agent\.(?:jnlp|jar))[\s\S]{0,200}?(?:[Ss]ecret|SECRET)["']?\s{0,4}[:= ]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://www.jenkins.io/doc/book/using/using-agents/'],
  rotate: {
    steps:
      'Delete the agent and add it under another name: its secret follows from its name and the key of the controller.',
    url: 'https://www.jenkins.io/doc/book/managing/nodes/',
  },
  examples: [
    sample`java -jar agent.jar -jnlpUrl https://ci.acme.dev/computer/a1/jenkins-agent.jnlp -secret ${hexadecimal(64)} -workDir /tmp`,
    sample`JENKINS_URL: https://ci.acme.dev\nJENKINS_SECRET: ${hexadecimal(64)}\n`,
  ],
  lookalikes: [sample`JENKINS_SECRET=${hexadecimal(60)}`, sample`jenkins_sha256=${hexadecimal(64)}`],
};
