import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://trojan-gfw.github.io/trojan/protocol';

export const trojanPassword: Rule = {
  id: 'trojan-password',
  name: 'Password of a Trojan proxy',
  provider: 'trojan',
  kind: 'context',
  description: 'Reaches the internet, and what stands behind it, through the proxy.',
  severity: 'medium',
  keywords: ['trojan://'],
  pattern: /trojan:\/\/(?<secret>[^\s@"'<>{}$:/]{8,100})@[\w.\-[\]:]{4,120}:\d{2,5}/,
  origin: 'chosen',
  references: [docs],
  rotate: { steps: 'Change the password at the server, and hand out the new link by another way.', url: docs },
  examples: [
    sample`trojan://${alphanumeric(16)}@proxy.acme.io:443?sni=acme.io#shop`,
    sample`echo "trojan://${alphanumeric(20)}@10.0.0.9:8443#a"`,
  ],
  lookalikes: [sample`trojan://\${PASSWORD}@proxy.acme.io:443`, sample`trojan://password@proxy.acme.io`],
};
