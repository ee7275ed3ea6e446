import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rabbitmqErlangCookie: Rule = {
  id: 'rabbitmq-erlang-cookie',
  name: 'Erlang cookie of a RabbitMQ cluster',
  provider: 'rabbitmq',
  kind: 'context',
  description: 'Whoever reaches the port of the cluster runs any code on its nodes.',
  severity: 'high',
  keywords: ['erlang_cookie', 'erlangcookie', 'erlang.cookie'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /(?:ERLANG_COOKIE|[Ee]rlang[_.]?[Cc]ookie)["']?\s{0,4}[:=]\s{0,4}["']?(?!\$|[{<[%])(?<secret>(?=[A-Za-z_-]{0,63}[0-9])[0-9A-Za-z_-]{16,64}|[A-Z]{20})(?![0-9A-Za-z_(.-])/,
  references: ['https://www.rabbitmq.com/docs/clustering#erlang-cookie'],
  rotate: {
    steps: 'Put another cookie onto all nodes and restart them; close the ports of the cluster to everybody else.',
    url: 'https://www.rabbitmq.com/docs/clustering#erlang-cookie',
  },
  examples: [
    sample`RABBITMQ_ERLANG_COOKIE=${upperAlphanumeric(20)}`,
    sample`auth:\n  erlangCookie: "${alphanumeric(32)}"\n`,
    sample`rabbitmq.erlang.cookie="${characterSet('A-Z', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 20)}"`,
  ],
  lookalikes: [sample`RABBITMQ_ERLANG_COOKIE=${alphanumeric(10)}`, sample`RABBITMQ_ERLANG_COOKIE=secretcookie`],
};
