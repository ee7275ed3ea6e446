import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Keys made since 2022 carry a mark, which another rule knows. */
export const azureRedisKeyLegacy: Rule = {
  id: 'azure-redis-key-legacy',
  name: 'Azure Cache for Redis access key (unmarked)',
  provider: 'azure',
  kind: 'context',
  description: 'Reads and changes everything in the cache, sessions of its users among it.',
  severity: 'high',
  keywords: ['.redis.cache.windows.net'],
  pattern:
    /\.redis\.cache\.windows\.net(?::\d{2,5})?[^\r\n"'<>]{0,80}?[Pp]assword=(?<secret>(?![0-9A-Za-z+/]{33}AzCa)[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/,
  references: ['https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure#access-keys'],
  rotate: {
    steps: 'Move clients to the secondary key, regenerate the primary key of the cache, then change places.',
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`acme.redis.cache.windows.net:6380,password=${base64(43)}=,ssl=True,abortConnect=False`,
    sample`"Redis": "acme.redis.cache.windows.net,ssl=true,password=${base64(43)}="`,
  ],
  lookalikes: [
    sample`acme.redis.cache.windows.net:6380,password=${base64(20)},ssl=True`,
    sample`acme.redis.cache.windows.net:6380,password=${'$'}{REDIS_KEY},ssl=True`,
  ],
};
