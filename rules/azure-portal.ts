import type { Rotation } from '../src/model/rule.ts';

/** Most services of Azure have two keys, so that one can be renewed while the other is in use. */
export const rotateInPortal: Rotation = {
  steps:
    'Move clients to the secondary key, regenerate this one in the portal under Keys, and turn local authentication off where Entra ID serves.',
  url: 'https://portal.azure.com/',
};
