const require_scan = require("./scan.js");
const require_companion = require("./engine-judgement-companion.js");
const require_cut_word = require("./engine-search-cut-word.js");
// src/engine/judgement/marked-up.ts
const highlighted = /"[a-z]{1,2}\d?">(?:["'`]|&quot;|&#39;|&#x27;)?(?:Authorization: (?:Bearer|Token) |[A-Za-z_]{2,20}=)?$/i;
function isMarkedUp(before) {
	return before.includes("\">") && highlighted.test(before);
}
// src/engine/judgement/judge-hit.ts
const kindReasons = {
	provider: "has the format of these secrets and of nothing else",
	context: "the name beside it says what it is",
	generic: "assigned to a name that says what it is"
};
function judgeHit(hitRule, hit, { layer, path, events }) {
	const { index, rule } = hitRule;
	const { bytes } = layer;
	const drop = (filter, reason) => events.rejected?.({
		rule: index,
		layer,
		start: hit.start
	}, filter, reason);
	const cut = require_cut_word.cutWord(layer, hit.start, hit.end);
	if (cut !== void 0) return drop("cut", cut);
	const secret = isAscii(hit.secret) ? require_scan.ownText(hit.secret) : require_scan.secretText(bytes, hit.start, hit.end);
	const proof = proofOf(rule, secret);
	const before = require_scan.latin1(bytes, Math.max(0, hit.start - 32), hit.start);
	const after = require_scan.latin1(bytes, hit.end, Math.min(bytes.length, hit.end + 32));
	const objection = require_scan.firstObjection({
		rule,
		secret,
		matched: hit.matched,
		path,
		proof,
		before,
		after
	});
	if (objection) return drop(objection.filter, objection.reason);
	const isDummy = rule.origin === "chosen" && rule.confidence === void 0 && require_scan.isLikelyDummy(secret, after);
	const isShown = rule.isBroad === true && isMarkedUp(before);
	const { parts, missing } = require_companion.findCompanions(rule.companions ?? [], bytes, hit.start, hit.end);
	if (missing !== void 0) return drop("companion", `no ${missing} is near it`);
	events.found({
		rule: index,
		secret,
		matched: require_scan.ownText(hit.matched),
		layer,
		from: hit.start,
		to: hit.end,
		...layer.toBlob(hit.start, hit.end),
		confidence: isDummy || isShown ? "low" : confidenceOf(hitRule, proof, before, parts),
		reasons: [
			kindReasons[rule.kind],
			...proof.reason === "" ? [] : [proof.reason],
			...isDummy ? ["rather a dummy: a word, or for a host that nobody owns"] : [],
			...isShown ? ["a page shows it as an example, marked up by a highlighter"] : [],
			...parts.map(({ name }) => `${name} stands near it`)
		],
		companions: parts
	});
}
function proofOf({ checksum, structure }, secret) {
	const proofs = [checksum ? require_companion.checkSum(checksum, secret) : require_companion.unproven, structure ? require_companion.checkStructure(structure, secret) : require_companion.unproven];
	return proofs.find(({ kind }) => kind === "refuted" || kind === "doubted") ?? proofs.find(({ kind }) => kind === "proven") ?? proofs.find(({ reason }) => reason !== "") ?? require_companion.unproven;
}
function confidenceOf({ rule, entry }, proof, before, parts) {
	if (proof.kind === "doubted") return require_scan.isNamedBefore(before) ? "medium" : "low";
	if (rule.confidence !== void 0 || proof.kind === "proven") return rule.confidence ?? "certain";
	return parts.some(({ isUnmistakable }) => isUnmistakable === true) ? "high" : entry.confidence;
}
function isAscii(text) {
	return /^[\0-\x7f]*$/.test(text);
}
exports.judgeHit = judgeHit;
