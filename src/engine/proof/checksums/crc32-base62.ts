import { crc32Base62 } from '../crc32.ts';
import { type Proof, proven, unproven, wrongChecksum } from '../proof.ts';

const checksumLength = 6;

/** `<prefix>_<body><checksum>`: the last six characters are the CRC-32 of the body, as in GitHub and npm tokens. */
export function checkCrc32Base62(secret: string): Proof {
  const bodyStart = secret.lastIndexOf('_') + 1;
  const bodyEnd = secret.length - checksumLength;
  if (bodyStart === 0 || bodyEnd <= bodyStart) return unproven('no checksum in it');
  const isRight = crc32Base62(secret.slice(bodyStart, bodyEnd)) === secret.slice(bodyEnd);
  return isRight ? proven('checksum is right') : wrongChecksum;
}
