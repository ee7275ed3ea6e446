import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(43), base64Url(43));

export const neo4jAuraPassword: Rule = {
  id: 'neo4j-aura-password',
  name: 'Neo4j Aura password',
  provider: 'neo4j',
  kind: 'context',
  description: 'Reads and changes the graph.',
  severity: 'critical',
  ...named({ names: ['neo4j', 'aura_'], value, words: ['passw', 'pwd', 'secret'] }),
  references: ['https://neo4j.com/docs/aura/connecting-applications/overview/'],
  rotate: {
    steps: 'Change the password of the user in the database, then look at the query log.',
    url: 'https://console.neo4j.io/',
  },
  examples: [sample`NEO4J_AURA_PASSWORD=${value}`, sample`const neo4jAuraPassword = '${value}';`],
  lookalikes: [sample`NEO4J_AURA_PASSWORD=${base64Url(42)}`, sample`NEO4J_AURA_PASSWORD=your-neo4j-aura-password-here`],
};
