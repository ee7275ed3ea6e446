import type { NameStyle } from './names.ts';

/** A line of a kind of file: NAME and VALUE are filled in, OTHER is an identifier beside them. */
export interface LineKind {
  readonly path: string;
  readonly text: string;
  readonly style: NameStyle;
  /** No quotes hold the value, so that it can hold no blank and few marks. */
  readonly isBare: boolean;
}

const quoted = (path: string, style: NameStyle, ...texts: readonly string[]): readonly LineKind[] => texts.map((text) => ({ path, text, style, isBare: false }));
const bare = (path: string, style: NameStyle, ...texts: readonly string[]): readonly LineKind[] => texts.map((text) => ({ path, text, style, isBare: true }));

export const lineKinds: readonly LineKind[] = [
  ...bare('deploy/shop.env', 'UPPER', 'NAME=VALUE', 'export NAME=VALUE'),
  ...quoted('shop/.env', 'UPPER', 'NAME="VALUE"', "NAME='VALUE'"),
  ...bare('compose.yml', 'UPPER', '      - NAME=VALUE', '      NAME: VALUE'),
  ...bare('conf/shop.yaml', 'snake', 'NAME: VALUE', '    NAME: VALUE', '  - NAME: VALUE'),
  ...bare('conf/shop.yaml', 'camel', '  NAME: VALUE'),
  ...bare('conf/app.yml', 'kebab', '    NAME: VALUE'),
  ...quoted('conf/shop.yml', 'snake', '  NAME: "VALUE"', "  NAME: 'VALUE'"),
  ...bare('conf/shop.properties', 'dotted', 'shop.NAME=VALUE', 'shop.NAME = VALUE'),
  ...bare('conf/shop.ini', 'snake', 'NAME=VALUE', 'NAME = VALUE'),
  ...quoted('conf/shop.toml', 'snake', 'NAME = "VALUE"'),
  ...quoted('main.tf', 'snake', '  NAME = "VALUE"', '    default = "x", NAME = "VALUE"'),
  ...quoted('conf/shop.json', 'camel', '  "NAME": "VALUE",', '{"user": "OTHER", "NAME": "VALUE"}', '    "NAME":"VALUE"'),
  ...quoted('conf/shop.json', 'snake', '  "NAME": "VALUE",'),
  ...quoted('conf/shop.json', 'Pascal', '    "NAME": "VALUE",'),
  ...quoted('src/shop.js', 'camel', "const NAME = 'VALUE';", "  NAME: 'VALUE',", 'let NAME = "VALUE"', "    OTHER.NAME = 'VALUE';", "await login('OTHER', { NAME: 'VALUE' });", "  NAME: process.env.OTHER || 'VALUE',"),
  ...quoted('src/shop.ts', 'camel', "  private readonly NAME: string = 'VALUE';", "export const NAME = 'VALUE';", "  { user: 'OTHER', NAME: 'VALUE' },"),
  ...quoted('src/shop.ts', 'UPPER', "export const NAME = 'VALUE';"),
  ...quoted('shop/main.py', 'snake', "NAME = 'VALUE'", '    NAME="VALUE",', "    self.NAME = 'VALUE'", "client = connect('OTHER', NAME='VALUE')", "    'NAME': 'VALUE',"),
  ...quoted('shop/settings.py', 'UPPER', 'NAME = "VALUE"', "    'NAME': 'VALUE',"),
  ...quoted('lib/shop.rb', 'snake', "  NAME: 'VALUE',", '    config.NAME = "VALUE"', "  @NAME = 'VALUE'", "    :NAME => 'VALUE',"),
  ...quoted('shop.go', 'camel', '	NAME := "VALUE"', '	NAME = "VALUE"', '		"NAME": "VALUE",'),
  ...quoted('shop.go', 'Pascal', '		NAME: "VALUE",', '	cfg.NAME = "VALUE"'),
  ...quoted('src/Shop.java', 'camel', '    private String NAME = "VALUE";', '        props.put("NAME", "VALUE");'),
  ...quoted('src/Shop.java', 'UPPER', '    public static final String NAME = "VALUE";'),
  ...quoted('src/Shop.java', 'Pascal', '        shop.setNAME("VALUE");'),
  ...quoted('src/Shop.kt', 'camel', '    val NAME = "VALUE"', '    private const val NAME = "VALUE"'),
  ...quoted('src/Shop.cs', 'camel', '        var NAME = "VALUE";', '        string NAME = "VALUE";'),
  ...quoted('src/Shop.cs', 'Pascal', '            NAME = "VALUE",'),
  ...quoted('src/shop.php', 'snake', "    'NAME' => 'VALUE',", "$NAME = 'VALUE';"),
  ...quoted('src/shop.php', 'UPPER', "define('NAME', 'VALUE');"),
  ...quoted('conf/shop.xml', 'camel', '  <NAME>VALUE</NAME>', '  <property name="NAME" value="VALUE"/>', '<item key="NAME" value="VALUE" />'),
  ...bare('bin/shop.sh', 'kebab', 'shop --user OTHER --NAME VALUE', 'shop --NAME=VALUE --all'),
  ...bare('bin/shop.sh', 'UPPER', 'NAME=VALUE ./run', 'NAME=VALUE'),
  ...quoted('bin/shop.sh', 'UPPER', 'NAME="VALUE"'),
  ...quoted('bin/shop.ps1', 'Pascal', '$NAME = "VALUE"', "$secure = ConvertTo-SecureString 'VALUE' -AsPlainText -Force"),
  ...bare('bin/shop.sh', 'UPPER', 'curl -u OTHER:VALUE https://shop.acme.io/list'),
  ...bare('bin/shop.sh', 'UPPER', 'docker login -u OTHER -p VALUE shop.acme.io', 'mysql -u OTHER -pVALUE shop'),
  ...bare('conf/credentials.xml', 'camel', '      <NAME>{VALUE}</NAME>', '      <NAME>{OTHER VALUE}</NAME>'),
  ...quoted('db/shop.sql', 'snake', "CREATE USER OTHER IDENTIFIED BY 'VALUE';", "ALTER USER OTHER WITH PASSWORD 'VALUE';"),
  ...quoted('README.md', 'snake', '    NAME = "VALUE"'),
  ...bare('README.md', 'snake', 'NAME: VALUE', '    NAME=VALUE'),
  ...quoted('tests/shop_test.py', 'snake', "    NAME = 'VALUE'", "    response = client.post('/login', {'user': 'OTHER', 'NAME': 'VALUE'})"),
  ...quoted('src/shop.spec.ts', 'camel', "    const NAME = 'VALUE';", "    await login({ NAME: 'VALUE' });"),
  ...bare('src/shop.spec.ts', 'snake', "    get('/shop?NAME=VALUE');"),
  ...quoted('src/shop.spec.ts', 'camel', "    expect(OTHER.NAME).toBe('VALUE');", "    expect(OTHER.NAME).to.equal('VALUE');", "    await page.fill('#NAME', 'VALUE');", "    cy.get('#NAME').type('VALUE');", "    jest.spyOn(OTHER, 'NAME').mockReturnValue('VALUE');", "    localStorage.setItem('NAME', 'VALUE');", "      .set('NAME', 'VALUE')"),
  ...quoted('tests/shop_test.py', 'snake', "    self.assertEqual(OTHER.NAME, 'VALUE')", "    self.assertEqual('VALUE', OTHER.NAME)", "    assert OTHER.NAME == 'VALUE'", '    driver.find_element(By.ID, "NAME").send_keys("VALUE")'),
  ...quoted('src/test/ShopTest.java', 'camel', '        assertEquals("VALUE", OTHER.NAME);', '        when(OTHER.NAME()).thenReturn("VALUE");', '        assertThat(OTHER.NAME()).isEqualTo("VALUE");', '        driver.findElement(By.id("NAME")).sendKeys("VALUE");'),
  ...quoted('spec/shop_spec.rb', 'snake', "  let(:NAME) { 'VALUE' }", "    expect(OTHER.NAME).to eq('VALUE')", "    allow(OTHER).to receive(:NAME).and_return('VALUE')", "    set :NAME, 'VALUE'"),
  ...quoted('spec/shop_spec.rb', 'Pascal', "    fill_in 'NAME', with: 'VALUE'"),
  ...quoted('src/Shop.vb', 'Pascal', '    Const NAME As String = "VALUE"'),
  ...quoted('src/shop.rs', 'UPPER', `const NAME: &'static str = "VALUE";`, 'const NAME: &str = "VALUE";'),
  ...quoted('src/shop.c', 'UPPER', '#define NAME "VALUE"', '    curl_easy_setopt(OTHER, NAME, "VALUE");'),
  ...quoted('conf/shop.xml', 'camel', '  <NAME type="text">VALUE</NAME>', '  <entry key="NAME">VALUE</entry>', '  <string name="NAME" translatable="false">VALUE</string>'),
  ...quoted('main.tf', 'snake', 'variable "NAME" {\n  type = string\n  default = "VALUE"'),
  ...bare('README.md', 'snake', '**NAME:** VALUE', '- NAME: `VALUE`', 'The NAME is `VALUE`.'),
];
