import type { Rotation, Rule } from '../src/model/rule.ts';
import { base64, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Rotate it with docker swarm join-token --rotate, for workers or managers as it says, or docker swarm unlock-key --rotate; then look through docker node ls for nodes you did not add.',
  url: 'https://docs.docker.com/engine/swarm/swarm-mode/#view-the-join-command-or-update-a-swarm-join-token',
};

export const dockerSwarmJoinToken: Rule = {
  id: 'docker-swarm-join-token',
  name: 'Docker Swarm join token',
  provider: 'docker-swarm',
  kind: 'provider',
  description:
    'Adds a machine to the swarm as a worker or a manager: it is then given services, their secrets and, as a manager, control.',
  severity: 'high',
  keywords: ['SWMTKN-'],
  pattern: token`SWMTKN-1-${lowerAlphanumeric(50)}-${lowerAlphanumeric(25)}`,
  references: ['https://docs.docker.com/reference/cli/docker/swarm/join-token/'],
  rotate,
  examples: [
    sample`docker swarm join --token SWMTKN-1-${lowerAlphanumeric(50)}-${lowerAlphanumeric(25)} 10.0.0.2:2377`,
    sample`swarm_worker_token: "SWMTKN-1-${lowerAlphanumeric(50)}-${lowerAlphanumeric(25)}"`,
  ],
  lookalikes: [
    sample`docker swarm join --token SWMTKN-1-${lowerAlphanumeric(30)}-${lowerAlphanumeric(25)} 10.0.0.2:2377`,
    sample`docker swarm join --token SWMTKN-1-${'x'.repeat(50)}-${'x'.repeat(25)}`,
  ],
};

export const dockerSwarmUnlockKey: Rule = {
  id: 'docker-swarm-unlock-key',
  name: 'Docker Swarm unlock key',
  provider: 'docker-swarm',
  kind: 'provider',
  description: "Decrypts the keys and the log of an autolocked swarm on a manager's disk, its secrets among them.",
  severity: 'high',
  keywords: ['SWMKEY-'],
  pattern: token`SWMKEY-1-${base64(43)}`,
  references: ['https://docs.docker.com/engine/swarm/swarm_manager_locking/'],
  rotate,
  examples: [sample`SWMKEY-1-${base64(43)}`, sample`SWARM_UNLOCK_KEY="SWMKEY-1-${base64(43)}"`],
  lookalikes: [sample`SWMKEY-1-${base64(30)}`, sample`SWARM_UNLOCK_KEY=SWMKEY-1-${'x'.repeat(43)}`],
};
