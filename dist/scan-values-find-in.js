const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
const require_variable_values = require("./scan-values-variable-values.js");
let node_fs = require("node:fs");
// src/scan/values/value-rules.ts
const valueRule = {
	kind: "provider",
	id: "exposed-variable",
	name: "Value of a secret variable in an output",
	provider: "environment",
	description: "Anyone who gets the output has the secret that the job was given.",
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
function rulesOfValues(count) {
	return {
		count,
		kindOf: () => "provider",
		isProven: () => true,
		entry: () => valueEntry,
		reach: () => valueEntry.reach,
		entries: () => Array.from({ length: count }, () => valueEntry),
		load: () => valueRule
	};
}
// src/scan/values/find-in.ts
async function findIn(options, target, steering) {
	const setup = await require_scan.prepareScan(options, steering);
	const harvest = new require_scan.Harvest(require_scan.settingsOf(options, setup.config).maxFindings);
	const { values, unsearched } = await listValues(target, setup, harvest);
	if (values.length > 0) await search(values, target, setup, harvest);
	else await require_tree.findRoots(target.paths, harvest);
	const findings = await toFindings(values, target, setup, harvest);
	const rules = {
		...setup.rules,
		ruleSet: rulesOfValues(1),
		selected: [0]
	};
	const result = await require_scan.toResult(await require_scan.decide(findings, setup), {
		...setup,
		rules
	}, {
		harvest,
		belowConfidence: 0,
		inExcludedPaths: 0,
		observations: unsearched.map(toObservation)
	});
	return values.length === 0 ? result : {
		...result,
		notes: [...result.notes, `searched for the values of ${nameAll(values)}`]
	};
}
async function listValues({ variables: own, dotenvFiles = [], names = [] }, { rules, options, config }, harvest) {
	const scanner = await require_scan.createRuleScanner(rules, options, config, (problem) => harvest.problem(problem));
	const variables = {
		...own,
		...await readVariablesOf(dotenvFiles)
	};
	const listed = await require_variable_values.secretValuesOf(variables, names, scanner);
	if (listed.values.length === 0) {
		harvest.counts.variables = Object.keys(variables).length;
		harvest.problem(nothingToFind);
	}
	return listed;
}
async function readVariablesOf(files) {
	if (files.length === 0) return {};
	const { readDotenvFile } = await Promise.resolve().then(() => require("./env.js")).then((n) => n.dotenv_values_exports);
	const entries = files.flatMap((file) => {
		const own = readDotenvFile(file);
		if (own.length === 0) throw new require_scan.SourceError(file, (0, node_fs.existsSync)(file) ? "no variable can be read from it" : "no such file");
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
async function search(values, { paths }, { options, steering, config, isExcluded, endsAtMs }, harvest) {
	const { ValueScanner } = await Promise.resolve().then(() => require("./find-value-scanner.js"));
	const scanner = new ValueScanner(values, require_scan.kernelBinaryFor(options));
	const { archiveLimits, followsLinks, maxFileBytes } = require_scan.settingsOf(options, config);
	const limit = require_scan.timeLimitFor({
		endsAtMs,
		signal: options.signal
	}, harvest);
	const sink = require_scan.expandArchives(new require_scan.Collector(scanner, harvest, require_scan.progressEvents(options), limit), archiveLimits);
	const source = require_tree.workingTreeSource({
		paths,
		honoursGitignore: false,
		followsLinks,
		isExcluded,
		...maxFileBytes !== void 0 && { maxFileBytes }
	});
	await require_scan.startReading(steering, () => source.read(sink));
	harvest.counts.archives = sink.archiveCount;
}
async function toFindings(values, target, { options, isExcluded, allowlist, root, fingerprintKey }, harvest) {
	const ruleSet = rulesOfValues(values.length);
	const { placed } = await require_scan.placeSightings(harvest, {
		ruleSet,
		repository: void 0,
		target
	});
	return (await require_scan.joinPlaces(placed.filter(({ path }) => !isExcluded(path)), {
		allowlist,
		honoursInlineAllows: false,
		ruleSet,
		fromRoot: root.fromRoot,
		fingerprintKey,
		today: () => require_scan.todayOf(options)
	})).map((finding) => named(finding, values));
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
function toObservation({ variable, why }) {
	return {
		kind: "not-searched",
		level: "note",
		where: `env:${variable}`,
		variable,
		detail: `not searched for: ${why}`
	};
}
exports.findIn = findIn;
