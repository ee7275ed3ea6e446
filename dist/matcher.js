const require_window = require("./engine-window.js");
const require_scan = require("./scan.js");
// \0lazy:hit.js
let loaded;
const load = () => loaded ??= require("./hit.js");
function judgeHit(...values) {
	return load().judgeHit(...values);
}
// src/engine/hit-matcher.ts
function createHitMatcher(compiled, deadline) {
	return new Matcher(compiled, deadline);
}
var Matcher = class {
	#compiled;
	#deadline;
	#families;
	#switchedOff = new Set();
	#patterns = [];
	constructor(compiled, deadline) {
		this.#compiled = compiled;
		this.#deadline = deadline;
		this.#families = require_window.familyRulesOf(compiled.ruleSet, compiled.selected);
	}
	begin(layer, path, events) {
		const search = {
			context: {
				layer,
				path,
				windows: new require_window.WindowReader(layer.bytes),
				lineEnds: new require_window.LineEnds(layer.bytes),
				events
			},
			isBarren: !events.rejected && path !== void 0 && require_scan.fileKindOf(path).isBarren,
			unproven: new Map(),
			matchers: new Map(),
			cost: 0,
			costAtOne: 0,
			foundIn: []
		};
		return {
			add: (hits) => this.#matchHits(hits, search),
			end: () => this.#finish(search)
		};
	}
	matchesAt(rule, position, windows) {
		const pattern = this.#patternOf(rule);
		if (!pattern) return false;
		const matcher = new require_window.PatternMatcher(pattern.runnable, this.#compiled.ruleSet.entry(rule).reach, windows);
		matcher.at(position, () => void 0);
		return matcher.matchedIn.length > 0;
	}
	costOfAssignments(position, keywordLength, context) {
		let isFound = false;
		const count = require_window.judgeAssignments(position, keywordLength, this.#families, {
			...context,
			events: {
				found: () => isFound = true,
				limited: () => void 0
			}
		});
		return isFound ? void 0 : require_window.assignmentCostOf(count);
	}
	#finish(search) {
		const { cost, costAtOne, unproven, context, matchers } = search;
		if (cost >= 2e5) context.events.limited("too many assignments to names such as key in one place; the rest was not judged");
		const matchedIn = unproven.size > 0 ? void 0 : [...search.foundIn, ...[...matchers].flatMap(([rule, matcher]) => this.#decidingOn(rule, matcher))];
		if (unproven.size > 0) this.#matchUnderDeadline(unproven, context);
		return {
			matchedIn,
			assignmentCost: costAtOne
		};
	}
	#decidingOn(index, { matchedIn }) {
		if (matchedIn.length === 0) return matchedIn;
		const beside = this.#patternOf(index)?.rule.companions !== void 0 ? require_scan.companionReach + 1 : require_scan.mayBeOwned(this.#compiled.ruleSet.entry(index)) ? require_scan.ownerReach.before : 32;
		return matchedIn.map((offset, at) => at % 2 === 0 ? offset - beside : offset + beside);
	}
	#matchAssignments(position, keywordLength, search) {
		const { context } = search;
		let isFound = false;
		const events = {
			...context.events,
			found: (found) => {
				isFound = true;
				context.events.found(found);
			}
		};
		const cost = require_window.assignmentCostOf(require_window.judgeAssignments(position, keywordLength, this.#families, {
			...context,
			events
		}));
		if (isFound) {
			const { from, to } = require_window.reachOfAssignment(context.layer.bytes.length, context.lineEnds, position);
			search.foundIn.push(from - require_scan.ownerReach.before, to + require_scan.ownerReach.behind);
		}
		return cost;
	}
	#matchHits(hits, search) {
		const { ruleSet } = this.#compiled;
		for (let index = 0; index < hits.count; index++) {
			const position = hits.position(index);
			const rule = hits.rule(index);
			if (rule === 65535) {
				if (search.cost >= 2e5 || search.isBarren) continue;
				const cost = this.#matchAssignments(position, hits.keywordLength(index), search);
				search.cost += cost;
				search.costAtOne = Math.max(search.costAtOne, cost);
			} else if (ruleSet.isProven(rule)) this.#matchPattern(rule, position, search.matchers, search.context);
			else addTo(search.unproven, rule, position);
		}
	}
	#matchUnderDeadline(positions, context) {
		if (this.#finishes(positions, context)) return;
		for (const [rule, places] of positions) {
			if (this.#switchedOff.has(rule) || this.#finishes(new Map([[rule, places]]), context)) continue;
			if (!this.#deadline.isLate(rule, context.path)) this.#switchedOff.add(rule);
		}
	}
	#finishes(positions, context) {
		const told = [];
		const { events } = context;
		const { rejected } = events;
		const held = {
			...context,
			events: {
				...events,
				found: (found) => told.push(() => events.found(found)),
				...rejected && { rejected: (...rejection) => told.push(() => rejected(...rejection)) }
			}
		};
		const matchers = new Map();
		const isFinished = this.#deadline.finishes(() => {
			for (const [rule, places] of positions) {
				if (this.#switchedOff.has(rule)) continue;
				for (const position of places) this.#matchPattern(rule, position, matchers, held);
			}
		});
		if (isFinished) for (const tell of told) tell();
		return isFinished;
	}
	#matchPattern(index, position, matchers, context) {
		const pattern = this.#patternOf(index);
		if (!pattern) return;
		const entry = this.#compiled.ruleSet.entry(index);
		const matcher = matchers.get(index) ?? new require_window.PatternMatcher(pattern.runnable, entry.reach, context.windows);
		matchers.set(index, matcher);
		matcher.at(position, (hit) => judgeHit(index, pattern.rule, entry, hit, context));
	}
	#patternOf(index) {
		const known = this.#patterns[index];
		if (known) return known;
		const rule = this.#compiled.ruleSet.load(index);
		if (rule.kind === "generic") return void 0;
		const { ruleSet } = this.#compiled;
		return this.#patterns[index] = {
			rule,
			runnable: require_window.toRunnable(rule.pattern, ruleSet.entry(index).reach, ruleSet.isProven(index))
		};
	}
};
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
exports.createHitMatcher = createHitMatcher;
