import type { Span } from '../decode/index.ts';
import { endOfBlock } from './indented-block.ts';

/** In what describes an interface: OpenAPI, AsyncAPI, JSON Schema, and the files that they are divided into. */
const described =
  /^[ \t-]{0,80}["']?(?:(?:openapi|swagger|asyncapi)["']?[ \t]?:[ \t]?["']?\d|(?:\$ref|\$schema|operationId)["']?[ \t]?:|type["']?[ \t]?:[ \t]?["']?(?:object|string|array)\b)/m;

const exampleKey = /^([ \t]{0,80}(?:- )?)["']?(?:(?:x-)?examples?|description)["']?[ \t]?:[^\n]*/gm;

/** The values under `example` and `examples`, which show what is sent and answered, and texts that describe it. */
export function interfaceExamplesOf(text: string): readonly Span[] {
  if (!described.test(text)) return [];
  const found: Span[] = [];
  exampleKey.lastIndex = 0;
  for (let key = exampleKey.exec(text); key; key = exampleKey.exec(text)) {
    const end = endOfBlock(text, key.index + key[0].length, key[1]?.length ?? 0);
    found.push({ start: key.index, end });
    exampleKey.lastIndex = end;
  }
  return found;
}
