const require_scan = require("./scan.js");
const require_reach = require("./rule-analysis-reach.js");
const require_regexpp = require("./regexpp.js");
// src/rule/analysis/value-bounds.ts
const fewestOfAlphabet = 10;
const ownerlessMarks = new Set([..."eyJ"].map((character) => character.charCodeAt(0)));
function valueBoundsOf(pattern) {
	const group = secretGroupOf(pattern);
	if (!group) return void 0;
	const { shortest, longest } = lengthOfAny(group.alternatives);
	return Number.isFinite(longest) ? {
		shortest,
		longest,
		isUnmarked: isUnmarked(group)
	} : void 0;
}
function secretGroupOf(pattern) {
	let found;
	require_regexpp.visitRegExpAST(require_regexpp.syntaxOf(pattern.source), { onCapturingGroupEnter: (group) => {
		if (group.name === "secret") found = group;
	} });
	return found;
}
function lengthOfAny(alternatives) {
	const lengths = alternatives.map(({ elements }) => elements.map(lengthOf).reduce((a, b) => ({
		shortest: a.shortest + b.shortest,
		longest: a.longest + b.longest
	}), {
		shortest: 0,
		longest: 0
	}));
	return {
		shortest: Math.min(...lengths.map(({ shortest }) => shortest)),
		longest: Math.max(...lengths.map(({ longest }) => longest))
	};
}
function lengthOf(element) {
	switch (element.type) {
		case "Assertion": return {
			shortest: 0,
			longest: 0
		};
		case "Group":
		case "CapturingGroup": return lengthOfAny(element.alternatives);
		case "Quantifier": {
			const { shortest, longest } = lengthOf(element.element);
			return {
				shortest: shortest * element.min,
				longest: element.max === 0 ? 0 : longest * element.max
			};
		}
		case "Backreference": return {
			shortest: 0,
			longest: Infinity
		};
		default: return {
			shortest: 1,
			longest: 1
		};
	}
}
function isUnmarked(group) {
	return require_scan.onlyItem(group.alternatives)?.elements.every(isUnmarkedElement) ?? false;
}
function isUnmarkedElement(element) {
	switch (element.type) {
		case "Assertion": return true;
		case "Character": return ownerlessMarks.has(element.value) || !/[0-9A-Za-z]/.test(String.fromCharCode(element.value));
		case "CharacterClass": return require_reach.ofClass(element).size >= fewestOfAlphabet;
		case "CharacterSet": return require_reach.ofCharacterSet(element).size >= fewestOfAlphabet;
		case "Group": return require_scan.onlyItem(element.alternatives)?.elements.every(isUnmarkedElement) ?? false;
		case "Quantifier": return isUnmarkedElement(element.element);
		default: return false;
	}
}
// src/rule/service-names.ts
const keyWords = "x access account accounts ad admin api app apps appid application auth authorization base64 batch bearer bot channel client code config connection consumer credential credentials customer data database db deployer devise dns email encoding encrypt encryption env http https id join json key keys login loggedin master message nonce org orgs pair pass passphrase passwd password personal pre private production priv psk public pwd reply repo robot salt search secret secretkey security seed server service session shared sig sign signature signing smtp sms storage subscription settings token tracker tracking true uint8array unseal url user username v1 v20 wallet with".split(" ");
const ordinaryWords = new Set("abstract algolia apollo assembly atlas autopilot beamer bootstrap box brave canny chatbot circle clay clockwork cloze coda cognitive column commodities consul copper cosmos cypress dandelion databox debounce delighted deputy devops discord ditto drone elastic eleven enigma envoy eraser float flat front fulcrum geocode geocoding geoip getresponse getstream google gradle guardian guru harbor hasura here holistic honeycomb hudson humanity hunter impala influx instantly kafka keen kraken lark linear line looker magnetic meta metrics miro mite moderation monday moonshot moralis mux nimble nimbus nomad npm particle pat percy personal phrase pivotal plaid polygon postbacks private quandl rails railway raven redis refiner roaring sanity sauce segment semaphore sentry shortcut signable smooch sonar spaces spectrum speechtext square stability stellar strava streak swell together travis twist vault vmware wave weights wise wiz wordpress zoom zeit".split(" "));
const shortest = 3;
const tails = [
	"token",
	"access",
	"secret",
	"client",
	"apikey",
	"oauth",
	"auth",
	"api",
	"key",
	"app",
	"com",
	"io",
	"co",
	"ai",
	"hq"
];
function serviceNamesOf(rules) {
	const aliases = aliasesOf(rules);
	const spelled = new Map();
	const provided = new Map();
	for (const [index, rule] of rules.entries()) {
		if (!tellsByName(rule)) continue;
		const keywords = rule.keywords.map(require_scan.foldName);
		const provider = require_scan.foldName(rule.provider);
		for (const name of [...keywords, ...aliases.get(rule.provider) ?? []]) addTo(spelled, name, index);
		if (keywords.some((keyword) => provider.startsWith(keyword) || tails.some((tail) => keyword === provider + tail))) addTo(provided, provider, index);
	}
	const names = new Map();
	for (const name of new Set([...spelled.keys(), ...provided.keys()])) {
		if (!isName(name)) continue;
		const own = [...new Set([...spelled.get(name) ?? [], ...provided.get(name) ?? []])].sort((a, b) => a - b);
		names.set(name, {
			rules: own,
			isOrdinary: !spelled.has(name) || ordinaryWords.has(name)
		});
	}
	return names;
}
function aliasesOf(rules) {
	const aliases = new Map();
	for (const { provider, aliases: own = [] } of rules) for (const alias of own) aliases.set(provider, (aliases.get(provider) ?? new Set()).add(require_scan.foldName(alias)));
	return aliases;
}
function tellsByName(rule) {
	return rule.kind === "context" && rule.isBroad !== true && rule.origin !== "chosen" && rule.paths === void 0;
}
function addTo(names, name, index) {
	const known = names.get(name);
	if (known) known.add(index);
	else names.set(name, new Set([index]));
}
function isName(name) {
	return name.length >= shortest && !consistsOf(name, keyWords);
}
function consistsOf(text, words) {
	return text === "" || words.some((word) => text.startsWith(word) && consistsOf(text.slice(word.length), words));
}
// src/rule/rule-set.ts
const kindConfidence = {
	provider: "high",
	context: "medium",
	generic: "medium"
};
function createRuleSet(rules, proof) {
	const entries = [];
	const entry = (index) => entries[index] ??= toEntry(require_scan.itemAt(rules, index));
	let names;
	return {
		count: rules.length,
		kindOf: (index) => require_scan.itemAt(rules, index).kind,
		isProven: () => proof === "proven",
		entry,
		reach: (index) => entry(index).reach,
		entries: () => rules.map((_, index) => entry(index)),
		load: (index) => require_scan.itemAt(rules, index),
		serviceNames: () => names ??= serviceNamesOf(rules)
	};
}
function toEntry(rule) {
	const { id, provider, kind, severity } = rule;
	const keywords = kind === "context" ? shortestOf(rule.keywords) : rule.keywords;
	const value = tellsByName(rule) ? valueBoundsOf(rule.pattern) : void 0;
	return {
		id,
		provider,
		kind,
		isBroad: rule.isBroad ?? false,
		severity,
		confidence: rule.confidence ?? kindConfidence[kind],
		keywords,
		isCaseSensitive: kind === "provider" && !rule.pattern.ignoreCase,
		reach: kind === "generic" ? {
			before: 0,
			after: 0,
			isAnchored: false
		} : require_reach.reachOf({
			...rule,
			keywords
		}),
		...value && { value }
	};
}
function shortestOf(keywords) {
	const folded = keywords.map(require_scan.foldAscii);
	return keywords.filter((_, index) => !folded.some((each, at) => startsLater(folded[index] ?? "", each, index, at)));
}
function startsLater(keyword, other, index, at) {
	return index !== at && keyword.startsWith(other) && (keyword !== other || at < index);
}
exports.createRuleSet = createRuleSet;
