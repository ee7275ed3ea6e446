const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
const require_variable_values = require("./scan-variable-values.js");
// src/scan/find-in.ts
async function findIn(options, target) {
	const root = require_scan.decisionRoot(options, require_scan.rootOf(target, void 0));
	const config = await require_scan.readConfig(options, root);
	const rules = await require_scan.prepareRules(options, config);
	const allowlist = await require_scan.createAllowlist(options, config, root);
	const isExcluded = await require_scan.createExclusion(options, config, allowlist, root);
	const baseline = await require_scan.readBaseline(options, config, root);
	const harvest = new require_scan.Harvest(require_scan.settingsOf(options, config).maxFindings);
	const scanner = await require_variable_values.createRuleScanner(rules, options, config, (problem) => harvest.problem(problem));
	const variables = {
		...target.variables,
		...target.dotenvFiles && await readVariablesOf(target.dotenvFiles)
	};
	const { values, unsearched } = await require_variable_values.secretValuesOf(variables, target.names ?? [], scanner);
	if (values.length === 0) {
		harvest.counts.variables = Object.keys(variables).length;
		harvest.problem(nothingToFind);
	} else await search(values, harvest, options, target, config, isExcluded);
	const ruleSet = valueRules(values);
	const { placed } = await require_scan.placeSightings(harvest, ruleSet, void 0, target);
	const marked = require_scan.allowPlaces(placed.filter(({ path }) => !isExcluded(path)), {
		allowlist,
		honoursInlineAllows: false,
		ruleSet,
		fromRoot: root.fromRoot
	});
	const joined = marked.length === 0 ? [] : require_scan.joinMatches(marked, ruleSet, await require_scan.loadHmac(), options.salt ?? baseline?.file.salt ?? "straykey/fingerprint/v1", root.fromRoot);
	const decided = await require_scan.decide(joined.map((finding) => named(finding, values)), baseline, options, () => false);
	const observations = unsearched.map(({ variable, why }) => ({
		kind: "not-searched",
		level: "note",
		where: `env:${variable}`,
		variable,
		detail: `not searched for: ${why}`
	}));
	const result = await require_scan.toResult(decided, {
		harvest,
		options,
		config,
		rules: {
			...rules,
			ruleSet: {
				...ruleSet,
				count: 1
			},
			selected: [0]
		},
		repository: void 0,
		allowlist,
		isWhole: false,
		belowConfidence: 0,
		observations
	});
	return values.length === 0 ? result : {
		...result,
		notes: [...result.notes, `searched for the values of ${nameAll(values)}`]
	};
}
async function readVariablesOf(files) {
	if (files.length === 0) return {};
	const { readDotenvFile } = await Promise.resolve().then(() => require("./env.js")).then((n) => n.dotenv_values_exports);
	const entries = files.flatMap((file) => {
		const own = readDotenvFile(file);
		if (own.length === 0) throw new require_scan.SourceError(file, "no such file, or no variable in it");
		return own;
	});
	return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
const nothingToFind = {
	kind: "nothing-scanned",
	where: "environment",
	detail: "no variable of this process holds a secret that could be searched for",
	advice: "Run it in the job and step that has the secrets, or name their variables with --variable."
};
async function search(values, harvest, options, { paths }, config, isExcluded) {
	const { ValueScanner } = await Promise.resolve().then(() => require("./find-value-scanner.js"));
	const scanner = new ValueScanner(values, require_variable_values.kernelBinaryFor(options));
	const { archiveLimits, followsLinks, maxFileBytes } = require_scan.settingsOf(options, config);
	const sink = require_scan.expandArchives(new require_scan.Collector(scanner, harvest, require_scan.progressEvents(options)), archiveLimits);
	const source = require_tree.workingTreeSource({
		paths,
		honoursGitignore: false,
		followsLinks,
		isExcluded,
		...maxFileBytes !== void 0 && { maxFileBytes }
	});
	await require_scan.startReading(options, () => source.read(sink));
	harvest.counts.archives = sink.archiveCount;
}
function named(finding, values) {
	const variables = values.find(({ value }) => value === finding.secret)?.variables ?? [];
	return {
		...finding,
		isTestOnly: false,
		redacted: variables.map((variable) => `$${variable}`).join(", "),
		reasons: [`it is the value of ${variables.join(" and ")}, or a part of it`]
	};
}
function nameAll(values) {
	return [...new Set(values.flatMap(({ variables }) => variables))].sort().join(", ");
}
const valueRule = {
	kind: "provider",
	id: "exposed-variable",
	name: "Value of a secret variable in an output",
	provider: "environment",
	description: "Whoever gets the output has the secret that the job was given.",
	severity: "critical",
	keywords: [],
	pattern: /(?<secret>)/,
	references: [],
	rotate: {
		steps: "Change the secret, delete the output wherever it was published or kept, and stop the step that writes it.",
		url: ""
	},
	examples: [],
	lookalikes: []
};
const valueEntry = {
	...valueRule,
	isBroad: false,
	confidence: "certain",
	isCaseSensitive: true,
	reach: {
		before: 0,
		after: 0,
		isAnchored: true
	}
};
function valueRules({ length }) {
	return {
		count: length,
		kindOf: () => "provider",
		isProven: () => true,
		entry: () => valueEntry,
		reach: () => valueEntry.reach,
		entries: () => Array.from({ length }, () => valueEntry),
		load: () => valueRule
	};
}
exports.findIn = findIn;
