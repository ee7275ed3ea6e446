const require_scan = require("./scan.js");
// src/report/json.ts
const reportSchemaId = "urn:straykey:schema:report:1";
function renderJson(result, { showSecrets, version }) {
	const redactor = new require_scan.Redactor(result, { showSecrets });
	const links = require_scan.lineLinks(result.target, redactor);
	const describe = (finding) => describeFinding(finding, {
		redactor,
		links,
		showSecrets
	});
	const document = {
		$schema: reportSchemaId,
		version: 1,
		tool: {
			name: "straykey",
			version
		},
		target: describeTarget(result.target, redactor),
		summary: summarise(result, redactor),
		findings: mapLazily(result.findings, describe),
		allowed: mapLazily(result.allowed, describe),
		problems: result.problems.map((problem) => describeProblem(problem, redactor)),
		notes: result.notes.map((note) => redactor.sentence(note)),
		observations: mapLazily(result.observations, (observation) => describeObservation(observation, redactor))
	};
	return require_scan.writeJson(document);
}
function mapLazily(items, describe) {
	return { *[Symbol.iterator]() {
		for (const item of items) yield describe(item);
	} };
}
function describeTarget({ mode, names, repositoryUrl, revision, config }, redactor) {
	return {
		mode,
		names: names.map((name) => redactor.path(name)),
		...repositoryUrl !== void 0 && { repositoryUrl: require_scan.withoutCredentials(redactor.path(repositoryUrl)) },
		...revision !== void 0 && { revision: redactor.text(revision) },
		...config !== void 0 && { config: redactor.text(config) }
	};
}
function summarise(result, redactor) {
	const { files, blobs, commits, variables, archives, bytes, rules, rulesOff, skipped, readByGit, allowed, belowConfidence } = result.statistics;
	const { secrets, places, testOnly, bySeverity } = require_scan.tallyFindings(result.findings);
	const whys = Object.entries(skipped).sort(([a], [b]) => require_scan.compareText(a, b));
	return {
		secrets,
		places,
		testOnly,
		bySeverity,
		complete: require_scan.isComplete(result),
		scanned: {
			files,
			blobs,
			commits,
			variables,
			archives,
			bytes,
			rules
		},
		skipped: Object.fromEntries(whys.map(([why, count]) => [redactor.sentence(why), count])),
		...rulesOff > 0 && { rulesOff },
		...Object.keys(readByGit).length > 0 && { readByGit },
		allowed: {
			inline: allowed.inline,
			allowlist: allowed.allowlist,
			baseline: allowed.baseline
		},
		belowConfidence
	};
}
function describeFinding(finding, { redactor, links, showSecrets }) {
	const { ruleId, ruleName, ruleKind, provider, description, severity, confidence, isTestOnly, fingerprint, references, occurrenceCount } = finding;
	return {
		ruleId,
		ruleName,
		ruleKind,
		provider,
		description,
		severity,
		confidence,
		isTestOnly,
		reasons: finding.reasons.map((reason) => redactor.text(reason)),
		fingerprint,
		redacted: redactor.secret(finding),
		...showSecrets && { secret: finding.secret },
		rotate: {
			steps: finding.rotate.steps,
			url: finding.rotate.url
		},
		references,
		...finding.exposure !== void 0 && { exposure: describeExposure(finding.exposure, redactor) },
		occurrenceCount,
		occurrences: finding.occurrences.map((occurrence) => describeOccurrence(occurrence, redactor, links))
	};
}
function describeExposure({ headPath, tips, branches, branchCount, tags, tagCount, events, eventCount, ...life }, redactor) {
	return {
		...life,
		...headPath !== void 0 && { headPath: redactor.path(headPath) },
		tips: tips.map((name) => redactor.text(name)),
		branches: branches.map((name) => redactor.text(name)),
		branchCount,
		tags: tags.map((name) => redactor.text(name)),
		tagCount,
		events: events.map(({ kind, path, commit }) => ({
			kind,
			path: redactor.path(path),
			commit: describeCommit(commit, redactor)
		})),
		eventCount
	};
}
function describeOccurrence(occurrence, redactor, links) {
	const link = links(occurrence);
	const { commit, objectId, allowed, decoded } = occurrence;
	const { text, markStart, markLength } = redactor.excerpt(occurrence.excerpt);
	return {
		path: redactor.path(occurrence.path),
		...require_scan.regionOf(occurrence),
		excerpt: {
			text,
			markStart,
			markLength
		},
		decoded,
		companions: occurrence.companions.map((part) => ({
			name: part.name,
			value: redactor.companion(part),
			line: part.line
		})),
		...commit !== void 0 && { commit: describeCommit(commit, redactor) },
		...objectId !== void 0 && { objectId },
		...link !== void 0 && { link },
		...allowed !== void 0 && { allowed: describeAllowance(allowed, redactor) }
	};
}
function describeCommit({ id, author, email, date, summary, isBoundary }, redactor) {
	return {
		id,
		author: redactor.text(author),
		email: redactor.text(email),
		date,
		summary: redactor.text(summary),
		...isBoundary && { isBoundary }
	};
}
function describeAllowance(allowance, redactor) {
	const reason = allowance.reason === void 0 ? {} : { reason: redactor.text(allowance.reason) };
	switch (allowance.kind) {
		case "inline": return {
			kind: "inline",
			marker: redactor.text(allowance.marker),
			...reason
		};
		case "allowlist": return {
			kind: "allowlist",
			name: redactor.text(allowance.name),
			...reason
		};
		case "baseline": return {
			kind: "baseline",
			...reason,
			...allowance.owner !== void 0 && { owner: redactor.text(allowance.owner) },
			...allowance.expires !== void 0 && { expires: allowance.expires }
		};
	}
}
function describeProblem({ kind, where, objectId, detail, advice }, redactor) {
	return {
		kind,
		where: redactor.path(where),
		...objectId !== void 0 && { objectId },
		detail: redactor.sentence(detail),
		...advice !== void 0 && { advice: redactor.sentence(advice) }
	};
}
function describeObservation({ kind, level, where, line, variable, detail, advice, fingerprint, others }, redactor) {
	return {
		kind,
		level,
		where: redactor.path(where),
		...line !== void 0 && { line },
		...variable !== void 0 && { variable: redactor.text(variable) },
		detail: redactor.sentence(detail),
		...advice !== void 0 && { advice: redactor.sentence(advice) },
		...fingerprint !== void 0 && { fingerprint },
		...others !== void 0 && { others: others.map((other) => redactor.path(other)) }
	};
}
exports.renderJson = renderJson;
