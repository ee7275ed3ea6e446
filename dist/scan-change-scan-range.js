const require_scan = require("./scan.js");
const require_history = require("./history.js");
const require_git = require("./git.js");
const require_judge_change = require("./scan-change-judge-change.js");
// src/scan/change/scan-range.ts
async function scanNew(options, { repository: where, range }, scanWith) {
	const ends = require_history.resolveEnds(require_git.openRepository(where), range);
	const result = await scanWith(options);
	return ends === void 0 ? result : require_judge_change.dropKnown(result, result.findings, require_judge_change.pastsOf(where, ends.base, ends.head), require_judge_change.rescanWith((more, target) => require_scan.runPipeline({
		...options,
		...more,
		target
	})));
}
async function scanProposed(options, { repository: where, range, advice }, { scanWith, temporaryFolder }) {
	const repository = require_git.openRepository(where);
	const ends = endsOf(repository, range, advice);
	if (ends === void 0) throw new require_scan.SourceError(where, `${JSON.stringify(range)} names no base; name two commits, as in main..HEAD`);
	const pasts = require_judge_change.pastsOf(where, ends.base, ends.head);
	const [base] = pasts;
	const after = require_judge_change.gitPast(where, ends.head, ends.head);
	if (base === void 0 || after === void 0) throw new require_scan.SourceError(where, "the base commit is not here");
	const { config, baseline, target, ...rest } = options;
	try {
		return await require_judge_change.judgeChange({
			base,
			pasts,
			after,
			isWhole: false,
			search: {
				options: {
					...rest,
					...config === false && { config },
					...baseline === false && { baseline }
				},
				config: named(repository, config),
				baseline: named(repository, baseline),
				prefix: "",
				startsAtPrefix: false,
				temporaryFolder
			},
			scanWith: (decided) => scanWith({
				...decided,
				target
			})
		});
	} catch (error) {
		if (!(error instanceof require_judge_change.Unavailable)) throw error;
		throw new require_scan.SourceError(where, `${error.message}; clone without a filter`, { cause: error });
	}
}
function endsOf(repository, range, advice) {
	try {
		return require_history.resolveEnds(repository, range);
	} catch (error) {
		if (!(error instanceof require_scan.SourceError) || advice === void 0) throw error;
		throw new require_scan.UsageError(`${error.message}; ${advice}`, { cause: error });
	}
}
function named({ workTree }, typed) {
	if (typed === void 0 || typed === false) return void 0;
	const path = workTree === void 0 ? void 0 : require_scan.pathFrom(workTree, typed);
	return {
		typed,
		path: path === void 0 || require_scan.isOutside(path) ? void 0 : path
	};
}
exports.scanNew = scanNew;
exports.scanProposed = scanProposed;
