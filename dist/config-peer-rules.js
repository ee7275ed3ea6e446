// src/config/peer-rules.ts
const sameRules = new Map(Object.entries({
	"aws-access-token": ["aws-access-key-id"],
	"azure-ad-client-secret": ["azure-client-secret", "azure-client-secret-legacy"],
	"curl-auth-header": ["http-bearer-token", "http-basic-auth"],
	"curl-auth-user": ["curl-user-password"],
	"discord-api-token": ["discord-bot-token"],
	"gcp-api-key": ["google-api-key"],
	"gcp-service-account": ["google-service-account-key"],
	"generic-api-key": ["generic"],
	"github-app-token": ["github-app-user-token", "github-app-installation-token"],
	"github-fine-grained-pat": ["github-fine-grained-token"],
	"github-oauth": ["github-oauth-token"],
	"github-pat": ["github-personal-token"],
	"github-refresh-token": ["github-app-refresh-token"],
	"gitlab-pat": ["gitlab-personal-token"],
	"gitlab-pat-routable": ["gitlab-routable-token"],
	"gitlab-ptt": ["gitlab-pipeline-trigger-token"],
	"gitlab-rrt": ["gitlab-runner-registration-token"],
	"heroku-api-key": ["heroku-legacy-api-key"],
	"heroku-api-key-v2": ["heroku-api-key"],
	"jwt-base64": ["jwt"],
	"kubernetes-secret-yaml": ["kubernetes-secret-*"],
	"mailgun-private-api-token": ["mailgun-api-key", "mailgun-legacy-api-key"],
	"private-key": ["private-key-*"],
	"pypi-upload-token": ["pypi-token"],
	"sendgrid-api-token": ["sendgrid-api-key"],
	"stripe-access-token": [
		"stripe-secret-key",
		"stripe-restricted-key",
		"stripe-test-key"
	],
	"telegram-bot-api-token": ["telegram-bot-token*"]
}));
const families = new Map(Object.entries({
	curl: ["curl-*", "http-*"],
	gcp: ["google", "private-key-*"],
	generic: ["generic"],
	hashicorp: [
		"hashicorp-*",
		"terraform-*",
		"generic"
	],
	jwt: ["*-jwt"],
	pkcs12: ["private-key-*"]
}));
function namesOfPeerRule(id) {
	const [family = ""] = id.split("-");
	return [
		...narrowNamesOfPeerRule(id),
		...families.get(family) ?? [],
		...providersIn(id)
	];
}
function narrowNamesOfPeerRule(id) {
	return [toRuleId(id), ...sameRules.get(id) ?? []];
}
function toRuleId(id) {
	const words = id.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
	return words.length === 0 ? "rule" : words.join("-");
}
function providersIn(id) {
	const words = id.split("-").slice(0, 8);
	return words.slice(0, -1).map((_, index) => words.slice(0, index + 1)).reverse().flatMap((parts) => parts.length === 1 ? parts : [parts.join("-"), parts.join("")]);
}
exports.namesOfPeerRule = namesOfPeerRule;
exports.narrowNamesOfPeerRule = narrowNamesOfPeerRule;
exports.toRuleId = toRuleId;
