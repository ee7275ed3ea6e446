import type { Rule } from '../src/model/rule.ts';
import { characterSet, loosely, lowerAlphanumeric, named, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Base32 in what is handed out today; nothing promises it. */
const body = characterSet('0-9a-z', 'abcdefghijklmnopqrstuvwxyz234567', 43);

export const nugetApiKey: Rule = {
  id: 'nuget-api-key',
  name: 'NuGet API key',
  provider: 'nuget',
  kind: 'provider',
  description: 'Pushes and unlists packages of its owner that its scope names.',
  severity: 'critical',
  keywords: ['oy2'],
  pattern: token`oy2${body}`,
  references: [
    'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
    'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  ],
  rotate: {
    steps:
      'Delete the key, look for versions you did not push, then use trusted publishing or a key with a glob and an expiry.',
    url: 'https://www.nuget.org/account/apikeys',
  },
  examples: [
    sample`dotnet nuget push *.nupkg -k oy2${body} -s https://api.nuget.org/v3/index.json`,
    sample`NUGET_API_KEY="oy2${body}"`,
  ],
  lookalikes: [sample`oy2${lowerAlphanumeric(20)}`, sample`boy2${lowerAlphanumeric(43)}`],
};

export const nugetLegacyApiKey: Rule = {
  ...nugetApiKey,
  id: 'nuget-legacy-api-key',
  name: 'NuGet API key (a GUID, as older and other feeds have them)',
  kind: 'context',
  severity: 'high',
  ...named({
    names: ['nuget', 'myget'],
    value: loosely(uuid()),
    words: ['key', 'token', 'secret', 'access', 'private', '.nupkg -k', '.nupkg'],
    near: 64,
  }),
  examples: [
    sample`NUGET_API_KEY=${uuid()}`,
    sample`nuget push Acme.1.2.0.nupkg ${uuid()} -Source https://www.myget.org/F/acme/api/v2/package`,
    sample`dotnet nuget push *.nupkg --api-key ${uuid()}`,
  ],
  lookalikes: [sample`NUGET_PROJECT_GUID=${uuid()}`, sample`NUGET_API_KEY=00000000-0000-0000-0000-000000000000`],
};
