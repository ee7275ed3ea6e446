import type { Container } from '../archive/container.ts';
import type { DocumentFormat } from './format.ts';
import { readMail } from './mail.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPngText } from './png-text.ts';
import { readPropertyList } from './property-list.ts';
import { textOfBytecode } from './python/bytecode-text.ts';
import { readRichText } from './rich-text.ts';
import { readDatabase } from './sqlite/read-database.ts';
import { readZlib } from './zlib-content.ts';

/**
 * Passes on what a document holds in another form than its bytes show. Returns true if its own bytes need no look then.
 * The bundle loads this, and everything it imports, with the first document.
 */
export function readDocument(format: DocumentFormat, container: Container, bytes: Uint8Array): boolean {
  switch (format) {
    case 'python':
      return readBytecode(container, bytes);
    case 'pdf':
      readPdf(container, bytes);
      return false;
    case 'png':
      readPngText(container, bytes);
      return false;
    case 'mail':
      readMail(container, bytes);
      return false;
    case 'sqlite':
      readDatabase(container, bytes);
      return false;
    case 'property-list':
      readPropertyList(container, bytes);
      return false;
    case 'rich-text':
      readRichText(container, bytes);
      return false;
    case 'zlib':
      return readZlib(container, bytes);
  }
}

function readBytecode(container: Container, bytes: Uint8Array): boolean {
  const { text, isWhole, isKnown } = textOfBytecode(bytes);
  if (!isWhole && isKnown) container.complainBroken('the bytecode is damaged');
  container.passText('strings', text);
  return isWhole;
}
