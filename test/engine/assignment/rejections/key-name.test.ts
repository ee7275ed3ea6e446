import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

/** Keys that open nothing. */
test.each([
  ['an issue', 'eval.ts', 'ticketKey: "SIO-1398-elastic-cluster-health",', 'a "ticket key" is no secret'],
  [
    'which file it is',
    'shop.json',
    `"fileToken": "${'19e35231-c49e-4444'}-86f9-6fec3a96705a"`,
    'a "file token" is no secret',
  ],
  [
    'a key that its value holds once more',
    'shop.config',
    '<add key="shop-int-2595364" value="https://acme.dev/_packaging/shop-int-2595364d/index.json" />',
    'kept under the key',
  ],
  [
    'where a table goes on',
    'shop.yaml',
    'headers:\n  X-Ms-Continuation-Nextrowkey:\n  - 1!4!cjI-\n  X-Ms-Id:\n',
    'row key',
  ],
  ['a key of a repository', 'Vagrantfile', `PPA_KEY = "${hex(16).toUpperCase()}"`, 'the fingerprint of a public key'],
  ['what a cache is kept under', '.circleci/config.yml', 'keys: [shop-deps-v1]', 'one of several'],
  ['the name of an entry of a property list', 'conf/shop.plist', '<key>ShopPassphrase</key>', 'the element names'],
  [
    'what a browser keeps',
    'src/shop.js',
    "const STORAGE_KEY = 'dark-mode-enabled';",
    'under which something is stored',
  ],
  ['what somebody closed', 'src/shop.js', "var SESSION_KEY = 'migration-banner-dismissed';", 'something is stored'],
  ['a class of the browser', 'src/shop.js', "{ key: 'XMLHttpRequest', get: function get() {", 'made of words'],
  ['what a build is kept under', 'e2e.yml', `key: harbor-${hex(40)}-macos`, 'one of several'],
  ['what tells an entry from others', 'grid.js', `key: 'promotion-discount-added-${hex(32)}',`, 'one of several'],
  ['a text of a script', 'Find.ps1', 'Get-LocString -Key Win32Error0FromMethod1 -List $x', 'made of words'],
  ['what an annotation is called', 'sync.go', 'cmapi.IPAnnotationKey: "10.1.1.1,2a00:1450::eeee",', 'annotation key'],
  ['which icon is shown', 'shop.go', 'IconKey: "openharbor",', 'a "icon key" is no secret'],
  ['a key that tells duplicates', 'job.py', '"duplicate_key": "Shop.Film/4/13",', 'a "duplicate key" is no secret'],
  ['a key made of others', 'monitor.json', '"dashboard_key": "5634913742_NTRNUSDT_steady_mirror"', 'one of several'],
  ['a key of what was seen', 'page.html', `"deduplication_key":"${hex(32)}"`, 'a "deduplication key" is no secret'],
  ['the id of a film', 'film.py', "'url': 'https://acme.com/film?viewkey=ph5a9813bfa7156',", 'the id of a film'],
  ['where a parameter goes', 'cluster.py', "dest_key='Ec2SubnetIds',", 'a "dest key" is no secret'],
  [
    'a key that a user is given',
    'user.pl',
    `PrivateKey => '${hex(40).toUpperCase()}',`,
    'the fingerprint of a public key',
  ],
  [
    'what tells a repository from others',
    'shop.xcscmblueprint',
    `"DVTPrimaryRemoteRepositoryKey" : "${hex(40).toUpperCase()}",`,
    'a "repository key" is no secret',
  ],
  ['the first of two keys', 'gnupg.pl', `my $key1 = "${hex(40).toUpperCase()}";`, 'the fingerprint of a public key'],
  ['the key of who signs', 'sign.sh', `SHOP_DEV_KEY='${hex(40).toUpperCase()}'`, 'the fingerprint of a public key'],
  [
    'the key of a package',
    'main.yml',
    `shop_upstream_key: '${hex(40).toUpperCase()}'`,
    'the fingerprint of a public key',
  ],
  [
    'a fingerprint in groups',
    'install.txt',
    `gpg-key: ${'9DC8 '.repeat(5)} ${'5F2A '.repeat(5)}`,
    'the fingerprint of a public key',
  ],
  ['the key of results', 'pages.json', '"result_key": "Qev2IdcApplications"', 'a "result key" is no secret'],
  [
    'what a browser keeps, made readable',
    'src/finder.js',
    'e.storageKey=S("\\x15u|~7i~hiwqGR")',
    'under which something is stored',
  ],
  ['a name in one word', 'src/shop.js', 'key: "addSelect2Events"', 'made of words'],
  [
    'a name in one word that a browser keeps',
    'src/shop.js',
    "var storageKey = 'cart2Tocart3Mapping';",
    'made of words',
  ],
  ['the key of an image', 'send.sh', `"image_key": "img_v2_${hex(8)}-${hex(4)}",`, 'a "image key" is no secret'],
  ['the key of a context', 'shop.yml', "contextKey: 'File(val.MD5==obj.MD5)'", 'a "context key" is no secret'],
  ['what a debugger is told by', 'vars.yml', 'xdebug.idekey: SHOPDEBUG', 'a "ide key" is no secret'],
  [
    'the id of a key that signs packages',
    'tasks.yml',
    'apt_key: >\n    id=7F0CEB10\n',
    'the fingerprint of a public key',
  ],
  [
    'the key of a repository',
    'vars.yml',
    `_shop_repositorykey: "${hex(40).toUpperCase()}"`,
    'the fingerprint of a public key',
  ],
  [
    'the fingerprint of a key that signs packages',
    'Dockerfile',
    `GPG_KEYS=${hex(40).toUpperCase()}`,
    'the fingerprint of a public key',
  ],
  [
    'the id of a key that is fetched',
    'provision.sh',
    `apt-key adv --recv-keys ${hex(40).toUpperCase()}`,
    'the fingerprint of a public key',
  ],
  [
    'the fingerprint of a key of packages',
    'main.yml',
    `docker_ubuntu_repo_repokey: '${hex(40).toUpperCase()}'`,
    'the fingerprint of a public key',
  ],
  ['who signs a package', 'PKGBUILD', `validpgpkeys=('${hex(40).toUpperCase()}')`, 'the fingerprint of a public key'],
  ['a project of Sonar', 'sonar-project.properties', `sonar.projectKey=acme_shop_${random(20)}`, 'a "project key"'],
  [
    'a fingerprint as GnuPG writes it',
    'git.nix',
    `key = "${hex(40).toUpperCase()}";`,
    'the fingerprint of a public key',
  ],
  ['the key of a citation', 'shop.md', 'citation-key: Larsson_2016', 'a "citation key" is no secret'],
  ['what a version is told by', 'shop.json', `"version_token": "${random(40)}"`, 'a "version token" is no secret'],
  ['a member by its name', 'Shop.mm', '[shop setValue:@0 forKey:@"int16Col"];', 'a "for key" is no secret'],
  [
    'the key of a rule',
    'Shop.java',
    '// https://acme.io/coding_rules#rule_key=squid%3AS1699',
    'a "rule key" is no secret',
  ],
  ['a badge', 'README.md', `badge.svg?badge_key=${random(32)}`, 'a "badge key" is no secret'],
  [
    'an entry among resources of XAML',
    'Colors.xaml',
    '<SolidColorBrush x:Key="Gray100Brush" Color="{StaticResource Gray100}"/>',
    'an entry among resources',
  ],
  ['how a page is addressed', 'shop.xml', 'url_key="summer-music-festival-2026"', 'a "url key" is no secret'],
  ['a setting by its name', 'shop.sql', "WHERE setting_key = 'rcptnumber';", 'a "setting key" is no secret'],
  [
    'the project of a scanner of code',
    'sonar.yml',
    'mvn sonar:sonar -Dsonar.projectKey=Ada_ES2_2025-2_shop',
    'a "project key" is no secret',
  ],

  [
    'under which a value is kept',
    'shop.py',
    'memcache.add(key="weather_USA_98105", value="raining", time=60)',
    'a value is kept under the key',
  ],
  ['a row of a table in one word', 'shop.py', 'Rowkey: phone#4c410523#20190501', 'a "row key" is no secret'],
  [
    'what a browser keeps, with a version',
    'theme.ts',
    'const STORAGE_KEY = "local-explorer.theme.v1";',
    'something is stored',
  ],
  [
    'a source of packages',
    'NuGet.config',
    '<add key="shop-int-core-2595364" value="https://acme.dev" />',
    'under the key',
  ],
  ['a point of a curve', 'shop.mediawiki', `** Key: 02${hex(64)}`, 'a public key'],
  ['a build in a cache', 'shop.yml', '"https://shop.test/caches?key=libshop-linux-arm64-17.2-3.4.0"', 'one of several'],
  ['what is the same', 'src/Fix.cs', 'equivalenceKey: "Shop.Rule16a",', 'a "equivalence key" is'],
  ['a key for anybody', 'report.txt', `https://shop.test/output/2?anonymousKey=${hex(40)}`, 'a "anonymous key" is'],
  ['the fingerprint of a key of packages', 'up.sh', `SHOP_KEY_FINGER="${hex(40).toUpperCase()}"`, 'a hash'],
  ['a film', 'shop.js', "{type: 'yt', key: 'sZx3oZt7LVg'}", 'the id of a film'],
  ['a shared document', 'notes.md', 'edit?resourcekey=0-kXCZGVsqyp7E9YZB5', 'a "resource key"'],
  ['one of several elements', 'shop.snap', 'key="svg-down-svg-0"', 'one of several'],
  ['the id of a key of packages', 's_apt.pp', "key      => 'ABF5BD827BD9BF62';", 'fingerprint of a public key'],
  ['a header by its name', 'shop.go', '{Key: "Content-Type", Value: "text/html"}', 'the name of an entry'],
  ['a label by its name', 'shop.yaml', 'key: shop.io/rev', 'the name of an entry'],
  ['a question about a key', 'Shop.java', 'map.containsKey("first-shop")', 'a "contains key" is no secret'],
  ['what keys of a cache begin with', 'action.yaml', 'restore-keys: 94-shop-home-linux-x86_64-', 'a "restore key"'],

  ['the name of a method', 'src/editor.js', 'key: "migrateIcon4toIcon5",', 'made of words'],
  ['what a browser keeps, numbered', 'src/editor.js', "var storageKey = 'cart4Tocart5Mapping';", 'made of words'],
  ['what was shown in a year', 'src/pointer.php', "const SEEN_KEY = 'winter_offer_2025';", 'made of words'],

  ['the name of a method with capitals', 'src/editor.js', 'key: "switchToHTML",', 'made of words'],

  [
    'what is shown on a day',
    'settings.ini',
    `"quiz":"/search?q=quiz&filters=wallkey:\\"HPWeek_20270625_VillandryGarden\\"&form=x"`,
    'made of words',
  ],
  ['what is shown on another day', 'a.ini', `wallkey:\\"HPWeek_20270904_TIFF2024\\"`, 'made of words'],
  [
    'how large a window was',
    'window.state.xml',
    '<size key="GridCell.Tab.0.left.1080.0.1920.1080" width="1838" height="303" />',
    'one of several',
  ],
  ['an element among others', 'shop-tab.js', `return h(Host, { key: '${hex(40)}', class: tab })`, 'one of several'],
  ['an element, minified', 'p-7.js', `return t("div",{key:"${hex(40)}",class:"shop"})`, 'one of several'],
  ['the id of a key', 'steps.md', `created key [${hex(40)}] of type [json]`, 'the id of a key'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test.each([
  ['capitals and small letters in no order', `{Key: "${'hQkLmWzX'}cVbNtRpY"}`],
  ['a digit', `{Key: "${random(24)}"}`],
  ['the name of a setting', `export KEY=${'jcnkmm'}scfkrw`],
  ['a long run of letters', `{Key: "qzxkvwjhplmtbncdrfgs"}`],
])('a plain key is kept for %s', (_, text) => {
  expect(reasonsAgainst(text, 'shop.go').join('\n')).not.toContain('the name of an entry');
});

test('a key that a client is made with is kept', () => {
  const key = hex(40);
  expect(kept(`const shop = new Client('shop', { key: '${key}' });`, 'shop.js')).toEqual([key]);
});

test('what reads like a fingerprint is kept under the name of an API key', () => {
  const key = hex(40).toUpperCase();
  expect(kept(`SHOP_DEV_API_KEY='${key}'`, 'deploy.sh')).toEqual([key]);
});

test('a fingerprint that a page broke is one', () => {
  const half = grow(sample`${hexadecimal(36)}`, 3).toUpperCase();
  expect(kept(`gpg --keyserver keys.acme.dev --recv-keys ${half}`, 'VERIFYING.md')).toEqual([]);
});
