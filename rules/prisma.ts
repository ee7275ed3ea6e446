import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const payload = encoded('base64url', '{"api_key":"', uuid(), '","tenant_id":"', hexadecimal(64), '"}');

export const prismaAccelerateApiKey: Rule = {
  id: 'prisma-accelerate-api-key',
  name: 'Prisma Accelerate or Postgres API key',
  provider: 'prisma',
  kind: 'provider',
  description: 'Queries the database behind it, reading and writing.',
  severity: 'critical',
  keywords: ['accelerate.prisma-data.net', 'prisma-data.net/?api_key='],
  structure: 'jwt',
  entropy: 0,
  pattern:
    /prisma-data\.net\/?\?(?:[\w=&%.\-]{0,60}&)?api_key=(?<secret>eyJ[\w\-]{15,80}\.[\w\-]{20,800}\.[\w\-]{43})(?![\w\-])/,
  references: ['https://www.prisma.io/docs/accelerate/getting-started'],
  rotate: {
    steps: 'Delete the API key of the environment in the console, then generate a new one.',
    url: 'https://console.prisma.io/',
  },
  examples: [
    sample`DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${payload}.${base64Url(43)}"`,
    sample`DATABASE_URL=prisma+postgres://accelerate.prisma-data.net/?api_key=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${payload}.${base64Url(43)}`,
  ],
  lookalikes: [
    sample`DATABASE_URL=prisma://accelerate.prisma-data.net/?api_key=API_KEY`,
    sample`prisma://accelerate.prisma-data.net/?api_key=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`,
  ],
};
