import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const harborRobotSecret: Rule = {
  id: 'harbor-robot-secret',
  name: 'Harbor robot account secret',
  provider: 'harbor',
  kind: 'context',
  description: 'Pulls and pushes images of the projects the robot may reach.',
  severity: 'high',
  keywords: ['robot$'],
  pattern:
    /robot\$[0-9A-Za-z_+.-]{1,80}["'\s,;:=]{1,6}(?:(?:-p|--password|password|PASSWORD|[A-Z_]{0,40}(?:PASSWORD|SECRET|TOKEN)|secret|token)["']?[\s:=]{1,4}["']?)?(?<secret>(?=[A-Za-z]{0,31}[0-9])(?=[^A-Z]{0,31}[A-Z])(?=[^a-z]{0,31}[a-z])[0-9A-Za-z]{32})(?![0-9A-Za-z])/,
  references: ['https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/'],
  rotate: {
    steps: 'Refresh the secret of the robot account, look through the audit log for pushes, then set an expiry.',
    url: 'https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/',
  },
  examples: [
    sample`docker login harbor.acme.dev -u 'robot$ci' -p ${alphanumeric(32)}`,
    sample`HARBOR_USER=robot$shop+ci\nHARBOR_PASSWORD=${alphanumeric(32)}\n`,
  ],
  lookalikes: [sample`docker login -u 'robot$ci' -p $TOKEN`, sample`robot$ci ${alphanumeric(20)}`],
};
