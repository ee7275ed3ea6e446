import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.accuweather.com/documentation/authentication';
const rotate = {
  steps: 'Delete the key on the page of your apps or subscriptions, then create one.',
  url: 'https://developer.accuweather.com/',
};

export const accuweatherLegacyApiKey: Rule = {
  id: 'accuweather-legacy-api-key',
  name: 'AccuWeather API key (before 2025)',
  provider: 'accuweather',
  kind: 'context',
  description: 'Asks for weather on the quota of the account.',
  severity: 'low',
  ...named({
    names: ['accuweather', 'accu weather'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['key', 'token', 'secret'],
    near: 90,
  }),
  references: [docs],
  rotate,
  examples: [
    sample`ACCUWEATHER_API_KEY=${alphanumeric(32)}`,
    sample`https://dataservice.accuweather.com/locations/v1/cities/search?apikey=${alphanumeric(32)}&q=Oslo`,
    sample`accuWeatherKey: '${alphanumeric(32)}'`,
  ],
  lookalikes: [
    sample`ACCUWEATHER_API_KEY=${alphanumeric(33)}`,
    sample`https://dataservice.accuweather.com/locations/v1/cities/search?apikey=<API_KEY>&q=Oslo`,
  ],
};

export const accuweatherApiKey: Rule = {
  id: 'accuweather-api-key',
  name: 'AccuWeather API key',
  provider: 'accuweather',
  kind: 'provider',
  description: 'Asks for weather on the quota, or at the expense, of the account.',
  severity: 'medium',
  keywords: ['zpka_'],
  pattern: token`zpka_${hexadecimal(32)}_${hexadecimal(8)}`,
  /** The portal is Zuplo's, whose own keys look the same. */
  companions: [
    { name: 'AccuWeather', pattern: /(?<part>[Aa]ccu[Ww]eather|ACCU_?WEATHER)/, withinLines: 10, isRequired: true },
  ],
  references: [docs],
  rotate,
  examples: [
    sample`ACCUWEATHER_API_KEY=zpka_${hexadecimal(32)}_${hexadecimal(8)}`,
    sample`curl https://dataservice.accuweather.com/currentconditions/v1/60449 -H "Authorization: Bearer zpka_${hexadecimal(32)}_${hexadecimal(8)}"`,
  ],
  lookalikes: [
    sample`ACCUWEATHER_API_KEY=zpka_${hexadecimal(32)}_${hexadecimal(7)}`,
    sample`ZUPLO_API_KEY=zpka_${hexadecimal(32)}_${hexadecimal(8)}`,
  ],
};
