import type { Container } from '../archive/container.ts';
import { inflateInto, inflateSound } from './inflate-zlib.ts';

/**
 * Opens a file that is nothing but a zlib stream, such as a loose object of git. Its two first bytes may be those of
 * any file, so it has to inflate to its end, with the right sum. Returns true if it does.
 */
export function readZlib(container: Container, bytes: Uint8Array): boolean {
  const { budget, limits } = container.expansion;
  const content = inflateSound(bytes, limits.heldBytes);
  if (content === 'too large') return readLarge(container, bytes);
  if (!content) return false;
  const broken = budget.findBrokenLimit(bytes.length, 0, content.length);
  if (broken !== undefined) {
    container.complain('limit', broken);
    return false;
  }
  budget.addInflated(content.length);
  container.passContent('content', content);
  return true;
}

/** So much that is sound is no coincidence. */
function readLarge(container: Container, bytes: Uint8Array): boolean {
  const target = container.openContent('content');
  if (!target) return false;
  const isRead = inflateInto(container, bytes, (piece) => {
    target.write(piece);
    return undefined;
  });
  target.end();
  return isRead;
}
