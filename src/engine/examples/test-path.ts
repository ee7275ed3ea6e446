import { LargePattern } from '../search/large-pattern.ts';

/**
 * Words that folders and files of tests, examples and documentation go by, in lower case: a pattern that ignores it
 * takes V8 0.2 ms longer to compile.
 */
const folders =
  /(?:^|[/._-])(?:tests?|specs?|fixtures?\d?|__tests__|testing(?:keys)?|testdata|testdb|test-?(?:case|file)s?|doctrees?|e2e|mocks?|__mocks__|examples?|exempl[eo]s?|ejemplos?|beispiele?|samples?|demos?|docs?|docs_src|vignettes|guides?|cookbook|tutorials?|cassettes?|stubs?|testclasses|(?:micro)?bench(?:es|marks?)?|testutils?|(?:unit|browser|i|int)tests?|behat|test-?kit|testsuites?|suites|testhelpers?|testresources|testfixtures|(?:test|sample)certs?|testkeys|testpki|testenv|cypress|playwright|fuzz(?:ing|ers?)?|conformance|regress|(?:test[_-]?)?vectors|seed_corpus|storybook|yardoc|snippets)(?=[/._-]|$)|_test\.|\.stories\.|(?:^|\/)(?:__|\.)snapshots(?:__)?\/|(?:^|\/)(?:readme|changelog|contributing|manual\.)|(?:^|\/)man\/(?:[^/]+\/)*[^/]+\.(?:\d|rd)$|(?:^|\/)features\/(?:step_definitions|steps|support)\/|(?:^|\/)phpunit[^/]*\.xml|(?:^|\/)src\/(?:site|it\/(?:java|scala|kotlin|groovy|resources))\/|(?:^|\/)ci\/[^/]*values\.ya?ml$|(?:^|\/)\.?ci\/(?:[^/]+\/)*(?:docker-)?compose(?=[/._-])|\.(?:feature|snap|mdx?|markdown|rst|adoc)$/;
const anyFolder = new LargePattern(folders);
/**
 * `jvmTest`, `Shop.UnitTests`, `ShopUITests`, `OAuth2Tests`, `caddytest`, `ipatests`, but not `latest`, `contest`,
 * `attest`.
 */
const compounds =
  /(?:^|[/.])[A-Za-z\d]*(?:[a-z\d]Tests?|[A-Z](?<!\/AB|^AB)Tests)\/|(?:^|\/)[a-z]+(?:(?<![aeiout]|con)tests?|(?<=[ai])tests)\//;

/** `ShopTest.java`, `ShopTests.cs`, `ShopMock.php`, `mockShop.js`, but not `latest.json`. */
const classFile = /(?:Tests?|[a-z]Mocks?)\.|(?:^|\/)[Mm]ock[A-Z][A-Za-z\d]{0,60}\.\w{1,8}$/;

/**
 * `v1.4.0/guide/index.html`, `version/77.9.0/index.html`, `latest/login/index.html`, `main/search/search_index.json`,
 * `_sources/login.txt`, `reference/login.html`: pages that MkDocs, Sphinx and pkgdown made of documentation, which many keep
 * in a branch of the repository.
 */
const madePages =
  /^(?:versions?\/)?(?:v?\d{1,4}\.\d{1,4}[\w.-]{0,20}|latest|stable|main|master|dev(?:el(?:op)?)?|next|nightly|edge|current|unreleased|release-candidate)\/(?:[^/]+\/)*(?:index|\w[\w.-]{0,80})\.html$|(?:^|\/)(?:search|mkdocs)\/search_index\.json$|(?:^|\/)searchindex\.js$|(?:^|\/)_(?:sources|modules)\/[^.]|^(?:dev\/)?(?:reference|articles)\/(?:[\w-]{1,40}\/){0,2}[\w.-]{1,80}\.html$|^(?:dev\/)?search\.json$/;

/** `doc/rfc2831.txt`: what is written in a standard shows how something is used. */
const standard = /(?:^|[/_-])rfc-?\d{3,5}[\w.-]{0,20}\.(?:txt|html?|xml|pdf)$/i;

/** `shop/fake/fake.go`, `pkg/fakes/client.go`, `harness/certs/`: what tests run with in place of a service. */
const standIn = /(?:^|\/)(?:fakes?|harness)\//;

/** What node-tap and QUnit run: `tap/jwks.ts`. */
const runner = /(?:^|\/)tap\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]sx?$/;

/** Where Perl, git and Celery keep theirs. */
const shortName = /(?:^|\/)t\//;

/** Whether the path is that of a test, an example or documentation. */
export function isTestPath(path: string): boolean {
  return (
    anyFolder.test(path.toLowerCase()) ||
    compounds.test(path) ||
    classFile.test(path) ||
    shortName.test(path) ||
    runner.test(path) ||
    standIn.test(path) ||
    madePages.test(path) ||
    standard.test(path)
  );
}
