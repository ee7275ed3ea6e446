const require_scan = require("./scan.js");
// src/config/allowlist.ts
const lineLimit = 2e3;
const secretLimit = 1e4;
const commitPrefixLength = 7;
var Allowlist = class {
	#active;
	#byPath;
	#over;
	#ignoreLists;
	#finishes;
	#used = new Set();
	#slow = new Set();
	constructor({ entries, ignoreLists = [], today, finishes = runToEnd }) {
		const isOver = ({ expires }) => require_scan.hasEnded(expires, today);
		this.#active = entries.filter((entry) => !isOver(entry));
		this.#byPath = this.#active.filter(canDecideByPath);
		this.#over = entries.filter(isOver);
		this.#ignoreLists = ignoreLists;
		this.#finishes = finishes;
	}
	find(place) {
		const bounded = {
			...place,
			line: cutRound(place.line, place.secret),
			match: place.match.slice(0, secretLimit),
			secret: place.secret.slice(0, secretLimit)
		};
		const entry = this.#active.find((candidate) => this.#use(candidate, () => covers(candidate, bounded)));
		if (entry !== void 0) return toAllowance(entry);
		for (const list of this.#ignoreLists) {
			const ignored = list.find(place);
			if (ignored === void 0) continue;
			this.#used.add(ignored);
			return {
				kind: "allowlist",
				name: ignored.name
			};
		}
	}
	findForPath(path) {
		const entry = this.#byPath.find((candidate) => !needsDeadline(candidate) && hasPath(candidate, path)) ?? this.#findByPathPattern(path);
		if (entry === void 0) return void 0;
		this.#used.add(entry);
		return toAllowance(entry);
	}
	#findByPathPattern(path) {
		const candidates = this.#byPath.filter((entry) => needsDeadline(entry) && !this.#slow.has(entry));
		if (candidates.length === 0) return void 0;
		let found;
		if (this.#finishes(() => void (found = candidates.find((candidate) => hasPath(candidate, path))))) return found;
		return candidates.find((candidate) => this.#use(candidate, () => hasPath(candidate, path)));
	}
	get ignoreNotes() {
		return this.#ignoreLists.flatMap(({ notes }) => notes);
	}
	notes() {
		const all = [...this.#active.filter(({ isImplied }) => isImplied !== true), ...this.#ignoreLists.flatMap(({ entries }) => entries)];
		return [...this.#over.map(({ name, expires = "" }) => `${name}: this exception ended on ${expires}; what it covered is reported again`), ...describeUnused(all.filter((entry) => !this.#used.has(entry)).map(({ name }) => name))];
	}
	problems() {
		return [...this.#slow].map(({ name }) => ({
			kind: "slow-rule",
			where: name,
			detail: "a pattern of this exception did not end in time, so the exception was not used",
			advice: "Write it without repetitions inside repetitions."
		}));
	}
	#use(entry, isCovered) {
		if (this.#slow.has(entry)) return false;
		let isUsed = false;
		const ask = () => void (isUsed = isCovered());
		if (!(needsDeadline(entry) ? this.#finishes(ask) : runToEnd(ask))) this.#slow.add(entry);
		if (isUsed) this.#used.add(entry);
		return isUsed;
	}
};
const mostApart = 3;
function describeUnused(names) {
	const fileOf = (name) => name.replace(/:\d+$/, "");
	return [...new Set(names.map(fileOf))].flatMap((file) => {
		const some = names.filter((name) => fileOf(name) === file);
		if (some.length <= mostApart) return some.map((name) => `${name}: this exception covers nothing that was found`);
		return [`${file}: ${some.length} exceptions cover nothing that was found, in lines ${some.map((name) => name.slice(file.length + 1)).join(", ")}`];
	});
}
function runToEnd(work) {
	work();
	return true;
}
function canDecideByPath({ rules, criteria, condition }) {
	return rules.length === 0 && criteria.length > 0 && (condition === "any" || criteria.every(({ kind }) => kind === "path"));
}
function needsDeadline({ criteria }) {
	return criteria.some((criterion) => criterion.kind === "pattern" || criterion.kind === "path" && !criterion.isLinear);
}
function hasPath({ criteria }, path) {
	return criteria.some((criterion) => criterion.kind === "path" && criterion.isMatch(path));
}
function toAllowance({ name, reason }) {
	return {
		kind: "allowlist",
		name,
		...reason !== void 0 && { reason }
	};
}
function covers({ rules, condition, criteria }, place) {
	if (rules.length > 0 && !rules.some((name) => require_scan.isNamed(place.rule, name))) return false;
	if (criteria.length === 0) return rules.length > 0;
	return condition === "all" ? criteria.every((criterion) => meets(criterion, place)) : criteria.some((criterion) => meets(criterion, place));
}
function meets(criterion, place) {
	switch (criterion.kind) {
		case "path": return criterion.isMatch(place.path);
		case "pattern": {
			const text = place[criterion.target];
			return criterion.patterns.some((pattern) => pattern.test(text));
		}
		case "word": {
			const secret = place.secret.toLowerCase();
			return criterion.lowerCaseWords.some((word) => secret.includes(word));
		}
		case "part": return criterion.texts.some((text) => text.includes(place.secret));
		case "commit": return criterion.ids.some((id) => id.length >= commitPrefixLength && place.commit?.startsWith(id.toLowerCase()) === true);
	}
}
function cutRound(line, secret) {
	if (line.length <= lineLimit) return line;
	const at = Math.max(0, line.indexOf(secret));
	const start = Math.max(0, Math.min(at - Math.floor((lineLimit - Math.min(secret.length, lineLimit)) / 2), line.length - lineLimit));
	return line.slice(start, start + lineLimit);
}
exports.Allowlist = Allowlist;
