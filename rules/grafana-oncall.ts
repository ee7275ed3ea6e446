import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const grafanaOncallUrl: Rule = {
  id: 'grafana-oncall-integration-url',
  name: 'Grafana OnCall integration address',
  provider: 'grafana',
  kind: 'provider',
  description: 'Opens and closes alerts in the name of the integration, which wakes people up.',
  severity: 'medium',
  keywords: ['integrations/v1'],
  pattern:
    /(?:grafana\.net|oncall)[\w.:-]{0,60}(?:\/oncall)?\/integrations\/v1\/[a-z_]{4,40}\/(?<secret>(?=[A-Za-z_-]{0,24}[0-9])[\w-]{25})(?![\w-])/,
  references: ['https://grafana.com/docs/oncall/latest/configure/integrations/'],
  rotate: {
    steps: 'Delete the integration and add another, which gives a new address.',
    url: 'https://grafana.com/docs/oncall/latest/configure/integrations/integration-management/',
  },
  examples: [
    sample`url: https://oncall-prod-us-central-0.grafana.net/oncall/integrations/v1/alertmanager/${base64Url(25)}/`,
    sample`curl -X POST https://oncall.acme.dev/integrations/v1/webhook/${alphanumeric(25)}/ -d '{}'`,
  ],
  lookalikes: [
    sample`https://oncall-prod-us-central-0.grafana.net/oncall/integrations/v1/alertmanager/${base64Url(12)}/`,
    sample`https://oncall-prod-us-central-0.grafana.net/oncall/integrations/v1/alertmanager/<token>/`,
  ],
};
