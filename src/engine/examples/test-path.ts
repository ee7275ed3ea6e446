import { LargePattern } from '../large-pattern.ts';

/**
 * Words that folders and files of tests, examples and documentation go by, in lower case: a pattern that ignores it
 * takes V8 0.2 ms longer to compile.
 */
const folders =
  /(?:^|[/._-])(?:tests?|specs?|fixtures?\d?|__tests__|testing(?:keys)?|testdata|doctrees?|e2e|mocks?|__mocks__|examples?|samples?|demos?|docs?|docs_src|vignettes|guides?|cookbook|tutorials?|cassettes?|stubs?|testclasses|(?:micro)?bench(?:es|marks?)?|testutils?|(?:unit|browser)tests?|test-?kit|testsuite|testhelpers?|testresources|testfixtures|testcerts?|testkeys|testpki|testenv|cypress|playwright|fuzz(?:ing|ers?)?|conformance|regress|(?:test[_-]?)?vectors|seed_corpus|storybook)(?=[/._-]|$)|_test\.|\.stories\.|(?:^|\/)(?:__|\.)snapshots(?:__)?\/|(?:^|\/)(?:readme|changelog|contributing|manual\.)|(?:^|\/)man\/(?:[^/]+\/)*[^/]+\.(?:\d|rd)$|(?:^|\/)features\/(?:step_definitions|steps|support)\/|(?:^|\/)phpunit[^/]*\.xml|(?:^|\/)src\/(?:site|it\/(?:java|scala|kotlin|groovy|resources))\/|(?:^|\/)ci\/[^/]*values\.ya?ml$|(?:^|\/)\.?ci\/(?:[^/]+\/)*(?:docker-)?compose(?=[/._-])|\.(?:feature|snap|mdx?|markdown|rst|adoc)$/;
const anyFolder = new LargePattern(folders);
/** `jvmTest`, `Shop.UnitTests`, `caddytest`, `ipatests`, but not `latest`, `contest`, `attest`. */
const compounds = /(?:^|[/.])[A-Za-z]*[a-z]Tests?\/|(?:^|\/)[a-z]+(?:(?<![aeiout]|con)tests?|(?<=[ai])tests)\//;

/** `ShopTest.java`, `ShopTests.cs`, `ShopMock.php`, but not `latest.json`. */
const classFile = /(?:Tests?|[a-z]Mocks?)\./;

/** Where Perl, git and Celery keep theirs. */
const shortName = /(?:^|\/)t\//;

/** Whether the path is that of a test, an example or documentation. */
export function isTestPath(path: string): boolean {
  return anyFolder.test(path.toLowerCase()) || compounds.test(path) || classFile.test(path) || shortName.test(path);
}
