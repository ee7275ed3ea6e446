const require_build_tables = require("./kernel-tables-build-tables.js");
const require_scan = require("./scan.js");
const require_verb = require("./engine-assignment-separator-verb.js");
// src/engine/assignment/gate-words.ts
const familyWords = [
	"password",
	"passwords",
	"passwd",
	"pass",
	"pwd",
	"passphrase",
	"secret",
	"secrets",
	"token",
	"tokens",
	"key",
	"keys"
];
const familyFlags = {
	password: require_scan.wordFlags.password,
	secret: require_scan.wordFlags.secret,
	token: require_scan.wordFlags.token,
	"api-key": require_scan.wordFlags.apiKey,
	credential: 0
};
const ofSomeNames = new Set(["pub", "public"]);
const ofSomeServices = new Set(["search", "map"]);
const ofFields = "text";
function knownWords() {
	const words = new Map();
	const add = (list, flag) => {
		for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
	};
	add(require_scan.stockWords, require_scan.wordFlags.value);
	add([...require_scan.tails].filter((word) => !require_scan.whose.has(word) && word !== ofFields), require_scan.wordFlags.last);
	add(require_scan.labelHeads, require_scan.wordFlags.first);
	add([...require_scan.publicWords].filter((word) => !ofSomeNames.has(word)), require_scan.wordFlags.undashed);
	add(require_scan.hashWords, require_scan.wordFlags.anywhere);
	add([...require_scan.plainKeys, "public"].filter((word) => !ofSomeServices.has(word)), require_scan.wordFlags.beforeKey);
	add(require_scan.plainTokens, require_scan.wordFlags.beforeToken);
	add(require_verb.verbWords.map((word) => word.toLowerCase()), require_scan.wordFlags.verb);
	for (const word of familyWords) {
		const family = require_scan.familyOfWord(word);
		if (family !== void 0) add([word], familyFlags[family]);
	}
	return words;
}
function masksOf(keyword) {
	const own = require_scan.families.findIndex((family) => require_scan.familyKeywords[family].includes(keyword));
	const others = require_scan.families.slice(0, own).reduce((flags, family) => flags | familyFlags[family], 0);
	const beforeLast = keyword === "key" ? require_scan.wordFlags.beforeKey : keyword === "token" ? require_scan.wordFlags.beforeToken : 0;
	return require_scan.wordFlags.anywhere | others | beforeLast << 16;
}
// src/engine/search/search-tables.ts
const encoder = new TextEncoder();
function searchTablesOf(ruleSet, selected) {
	return require_build_tables.buildTables(keywordsOf(ruleSet, selected), knownWords());
}
function keywordsOf(ruleSet, selected) {
	const listenersByKeyword = new Map();
	const entries = selected.length > ruleSet.count / 8 ? ruleSet.entries() : void 0;
	for (const index of selected) {
		const entry = entries?.[index] ?? ruleSet.entry(index);
		const { keywords, isCaseSensitive } = entry;
		for (const keyword of keywords) {
			const key = isCaseSensitive ? `=${keyword}` : `~${require_scan.foldAscii(keyword)}`;
			const listeners = listenersByKeyword.get(key) ?? [];
			const listener = listenerOf(entry, index, keyword);
			if (!listeners.some(({ rule }) => rule === listener.rule)) listeners.push(listener);
			listenersByKeyword.set(key, listeners);
		}
	}
	return [...listenersByKeyword].map(([key, listeners]) => ({
		bytes: encoder.encode(key.slice(1)),
		isCaseSensitive: key.startsWith("="),
		isWhole: listeners.some(({ rule }) => rule === require_scan.assignmentRule),
		listeners
	}));
}
function listenerOf({ kind, reach }, index, keyword) {
	if (kind === "generic") return {
		rule: require_scan.assignmentRule,
		gate: assignmentGate(keyword)
	};
	const { before, after, run, notBefore } = reach;
	const boundary = notBefore === void 0 ? {} : { notBefore };
	return {
		rule: index,
		gate: run ? {
			kind: "run",
			before,
			after,
			...run,
			...boundary
		} : {
			kind: "open",
			...boundary
		}
	};
}
function assignmentGate(keyword) {
	if (require_scan.hasOwnGrammar(keyword)) return { kind: "open" };
	const stem = require_scan.stemOf(keyword);
	const endings = require_scan.endingsOf(stem);
	return {
		kind: "assignment",
		stemLength: encoder.encode(stem).length,
		...endings && {
			endings,
			masks: masksOf(keyword)
		}
	};
}
exports.keywordsOf = keywordsOf;
exports.searchTablesOf = searchTablesOf;
