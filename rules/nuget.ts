import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, loosely, lowerAlphanumeric, named, token, uuid } from '../src/rule/pattern.ts';
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

export const nugetFeedPassword: Rule = {
  id: 'nuget-feed-password',
  name: 'Password of a package feed in NuGet.Config',
  provider: 'nuget',
  kind: 'context',
  description: 'Reads the packages of the feed as its user, and pushes to it where that user may.',
  severity: 'high',
  keywords: ['cleartextpassword'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /[Cc]lear[Tt]ext[Pp]assword["']\s{1,20}value\s{0,4}=\s{0,4}["'](?![%$#{<[]|(?:[Yy]our|YOUR|[Pp]assword|PASSWORD|xxx)\b)(?<secret>[^\s"'<>{}%]{6,200})["']/,
  references: ['https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials'],
  rotate: {
    steps:
      'Revoke the token or change the password at the feed, then take it from an environment variable or keep it encrypted.',
    url: 'https://learn.microsoft.com/en-us/nuget/consume-packages/consuming-packages-authenticated-feeds',
  },
  examples: [
    sample`<add key="Username" value="ci" /><add key="ClearTextPassword" value="${alphanumeric(22)}" />`,
    sample`    <add key='ClearTextPassword' value='${alphanumeric(52)}'/>`,
  ],
  lookalikes: [
    sample`<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />`,
    sample`<add key="ClearTextPassword" value="YOUR_PASSWORD" />`,
  ],
};
