import { foldName, type ServiceName, type ServiceNames } from '../model/rule-set.ts';
import type { Rule } from '../model/rule.ts';

/** Words that names of keys consist of, whoever they belong to: `access_token` names nobody. */
const keyWords =
  'x access account accounts ad admin api app apps appid application auth authorization base64 batch bearer bot channel client code config connection consumer credential credentials customer data database db deployer devise dns email encoding encrypt encryption env http https id join json key keys login loggedin master message nonce org orgs pair pass passphrase passwd password personal pre private production priv psk public pwd reply repo robot salt search secret secretkey security seed server service session shared sig sign signature signing smtp sms storage subscription settings token tracker tracking true uint8array unseal url user username v1 v20 wallet with'.split(
    ' ',
  );

/** Names that are ordinary words, or that occur beside keys meant for everybody. */
const ordinaryWords = new Set(
  'abstract algolia apollo assembly atlas autopilot beamer bootstrap box brave canny chatbot circle clay clockwork cloze coda cognitive column commodities consul copper cosmos cypress dandelion databox debounce delighted deputy devops discord ditto drone elastic eleven enigma envoy eraser float flat front fulcrum geocode geocoding geoip getresponse getstream google gradle guardian guru harbor hasura here holistic honeycomb hudson humanity hunter impala influx instantly kafka keen kraken lark linear line looker magnetic meta metrics miro mite moderation monday moonshot moralis mux nimble nimbus nomad npm particle pat percy personal phrase pivotal plaid polygon postbacks private quandl rails railway raven redis refiner roaring sanity sauce segment semaphore sentry shortcut signable smooch sonar spaces spectrum speechtext square stability stellar strava streak swell together travis twist vault vmware wave weights wise wiz wordpress zoom zeit'.split(
    ' ',
  ),
);
const shortest = 3;

/** Behind a name these only confirm that it is meant: `float_token`, `wit.ai`. */
const tails = [
  'token',
  'access',
  'secret',
  'client',
  'apikey',
  'oauth',
  'auth',
  'api',
  'key',
  'app',
  'com',
  'io',
  'co',
  'ai',
  'hq',
];

/**
 * The names by which the rules know a service: those of their keywords that point to one, their provider, and its
 * aliases.
 */
export function serviceNamesOf(rules: readonly Rule[]): ServiceNames {
  const aliases = aliasesOf(rules);
  const spelled = new Map<string, Set<number>>();
  const provided = new Map<string, Set<number>>();
  for (const [index, rule] of rules.entries()) {
    if (!tellsByName(rule)) continue;
    const keywords = rule.keywords.map(foldName);
    const provider = foldName(rule.provider);
    for (const name of [...keywords, ...(aliases.get(rule.provider) ?? [])]) addTo(spelled, name, index);
    // `rails_master` is not just a longer way to say `rails`.
    if (keywords.some((keyword) => provider.startsWith(keyword) || tails.some((tail) => keyword === provider + tail)))
      addTo(provided, provider, index);
  }
  const names = new Map<string, ServiceName>();
  for (const name of new Set([...spelled.keys(), ...provided.keys()])) {
    if (!isName(name)) continue;
    const own = [...new Set([...(spelled.get(name) ?? []), ...(provided.get(name) ?? [])])].sort((a, b) => a - b);
    // A name that no rule takes as a sign by itself is not a sign from afar.
    names.set(name, { rules: own, isOrdinary: !spelled.has(name) || ordinaryWords.has(name) });
  }
  return names;
}

/** By provider, folded. */
function aliasesOf(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const { provider, aliases: own = [] } of rules)
    for (const alias of own) aliases.set(provider, (aliases.get(provider) ?? new Set()).add(foldName(alias)));
  return aliases;
}

/** Whether only the name beside a secret tells whose it is. */
export function tellsByName(rule: Rule): rule is Extract<Rule, { kind: 'provider' | 'context' }> {
  return rule.kind === 'context' && rule.isBroad !== true && rule.origin !== 'chosen' && rule.paths === undefined;
}

function addTo(names: Map<string, Set<number>>, name: string, index: number): void {
  const known = names.get(name);
  if (known) known.add(index);
  else names.set(name, new Set([index]));
}

function isName(name: string): boolean {
  return name.length >= shortest && !consistsOf(name, keyWords);
}

function consistsOf(text: string, words: readonly string[]): boolean {
  return text === '' || words.some((word) => text.startsWith(word) && consistsOf(text.slice(word.length), words));
}
