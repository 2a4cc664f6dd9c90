import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { teamsPackages, writeTeamsPackage } from '../../config/scripts/steps/teamsPackage.mjs';
import { translations } from '../../config/words/readWords.cjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('teams/manifest.json');

const webPartId = (name: string): string => read(`src/webparts/${name[0]?.toLowerCase()}${name.slice(1)}/${name}WebPart.manifest.json`).id;

/** Tells what a published schema of the manifest's version finds wrong. */
function checkerOf(schema: string): (candidate: object) => string[] {
  // Patterns of the schema are not written for the Unicode mode of regular expressions.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate = ajv.compile(read(require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/${schema}`)));
  return (candidate) => {
    validate(candidate);
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}

describe("Microsoft's published schema", () => {
  const findings = checkerOf('MicrosoftTeams.schema.json');

  test('accepts the manifest, which names that very schema', () => {
    expect(findings(manifest)).toEqual([]);
    expect(manifest.$schema).toBe(`https://developer.microsoft.com/en-us/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  });

  test.each([
    ['without an id', { ...manifest, id: undefined }, "/ must have required property 'id'"],
    ['with a name of 31 letters', { ...manifest, name: { short: 'x'.repeat(31) } }, '/name/short must NOT have more than 30 characters'],
    ['with a property nobody knows', { ...manifest, packageName: 'guildhall' }, '/ must NOT have additional properties'],
    ['with a channel tab for one person', { ...manifest, configurableTabs: [{ ...manifest.configurableTabs[0], scopes: ['personal'] }] }, '/configurableTabs/0/scopes/0 must be equal to one of the allowed values'],
    ['with a colour that has a name only', { ...manifest, accentColor: 'teal' }, '/accentColor must match pattern']
  ])('refuses one %s', (_what, broken, finding) => {
    expect(findings(JSON.parse(JSON.stringify(broken))).join('\n')).toContain(finding);
  });
});

describe('The languages of the Teams app', () => {
  const findings = checkerOf('MicrosoftTeams.Localization.schema.json');
  const languages: { readonly languageTag: string; readonly file: string }[] = manifest.localizationInfo.additionalLanguages;

  test('are English and those of the words, each with a file of its own', () => {
    expect(manifest.localizationInfo.defaultLanguageTag).toBe('en');
    expect(languages.map(({ languageTag }) => languageTag).sort()).toEqual(translations.map((locale) => locale.split('-')[0]).sort());
    expect(languages.map(({ file }) => file)).toEqual(languages.map(({ languageTag }) => `${languageTag}.json`));
  });

  test.each(languages)('say in $languageTag all that the manifest says to people, and nothing in English', ({ languageTag, file }) => {
    const words = read(`teams/${file}`);
    const said = saidToPeople(manifest);
    expect(findings(words)).toEqual([]);
    expect(Object.keys(words).filter((key) => key !== '$schema').sort()).toEqual([...said.keys()].sort());
    const same = languageTag === 'fr' ? ['Guildhall', 'Participation'] : ['Guildhall'];
    expect([...said].filter(([key, text]) => words[key] === text).map(([, text]) => text)).toEqual(same);
  });

  test.each(languages)('have room in $languageTag', ({ file }) => {
    const words = read(`teams/${file}`);
    for (const [key, limit] of [['name.short', 30], ['name.full', 100], ['description.short', 80], ['description.full', 4000]] as const) {
      expect(words[key].trim()).toBe(words[key]);
      expect(words[key].length).toBeLessThanOrEqual(limit);
    }
  });

  test.each([
    ['a name of 31 letters', { 'name.short': 'x'.repeat(31) }, '/name.short must NOT have more than 30 characters'],
    ['a description of 81 letters', { 'description.short': 'x'.repeat(81) }, '/description.short must NOT have more than 80 characters'],
    ['a tab that the schema cannot name', { 'staticTabs[16].name': 'Tab' }, '/ must NOT have additional properties']
  ])('cannot have %s', (_what, broken, finding) => {
    expect(findings(broken).join('\n')).toContain(finding);
  });
});

/** Every text of a manifest that people read, by the key that a language gives for it. */
function saidToPeople({ name, description, staticTabs }: typeof manifest): ReadonlyMap<string, string> {
  const tabs: [string, string | undefined][] = staticTabs.map((tab: { readonly name?: string }, index: number) => [`staticTabs[${index}].name`, tab.name]);
  const all: [string, string | undefined][] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...tabs
  ];
  return new Map(all.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

describe('The Teams app', () => {
  test('has the version of the package and of the SharePoint solution', () => {
    const { version } = read('package.json');
    const { solution } = read('config/package-solution.json');
    expect([manifest.version, solution.version, solution.features[0].version]).toEqual([version, `${version}.0`, `${version}.0`]);
  });

  test('shows Communities, My communities, Manage and Participation to a person, and an About page', () => {
    expect(manifest.staticTabs.map(({ entityId, name, scopes }: Record<string, unknown>) => [entityId, name, scopes])).toEqual([
      ['communities', 'Communities', ['personal']],
      ['mine', 'My communities', ['personal']],
      ['manage', 'Manage', ['personal']],
      ['participation', 'Participation', ['personal']],
      ['about', undefined, ['personal']]
    ]);
  });

  test.each([
    [0, 'CommunityDirectory'],
    [1, 'MyCommunities'],
    [2, 'Manage'],
    [3, 'ParticipationDashboard']
  ])('opens in personal tab %i the web part %s, which supports it', (index, name) => {
    expect(manifest.staticTabs[index].contentUrl).toBe(
      'https://{teamSiteDomain}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=/_layouts/15/teamshostedapp.aspx' +
        `%3Fteams%26personal%26componentId=${webPartId(name)}%26forceLocale={locale}`
    );
  });

  test("offers teams and chats one tab, the Community web part with its settings, in the team's site", () => {
    const [tab, ...others] = manifest.configurableTabs;
    expect(others).toEqual([]);
    expect([tab.scopes, tab.canUpdateConfiguration]).toEqual([['team', 'groupChat'], true]);
    expect(tab.configurationUrl).toBe(
      'https://{teamSiteDomain}{teamSitePath}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest={teamSitePath}/_layouts/15/teamshostedapp.aspx' +
        `%3FopenPropertyPane=true%26teams%26componentId=${webPartId('CommunitySpace')}%26forceLocale={locale}`
    );
  });

  test('uses only web parts that say they run in Teams', () => {
    const hosts = (name: string): string[] => read(`src/webparts/${name[0]?.toLowerCase()}${name.slice(1)}/${name}WebPart.manifest.json`).supportedHosts;
    expect(hosts('CommunitySpace')).toContain('TeamsTab');
    for (const name of ['CommunityDirectory', 'MyCommunities', 'Manage', 'ParticipationDashboard']) expect(hosts(name)).toContain('TeamsPersonalApp');
  });

  test('signs in through SharePoint and asks for no permission of its own', () => {
    expect(manifest.webApplicationInfo).toEqual({ id: '00000003-0000-0ff1-ce00-000000000000', resource: 'https://{teamSiteDomain}' });
    expect([manifest.permissions, manifest.devicePermissions, manifest.authorization]).toEqual([undefined, undefined, undefined]);
  });

  test('loads content from SharePoint and its CDN only', () => {
    expect(manifest.validDomains).toEqual([
      '*.login.microsoftonline.com',
      '*.sharepoint.com',
      'spoprod-a.akamaihd.net',
      'resourceseng.blob.core.windows.net',
      'res.cdn.office.net'
    ]);
  });
});

describe('The Teams package', () => {
  test('holds the manifest, both icons and the languages at its top, and is the same bytes each time', async () => {
    await writeTeamsPackage('.');
    const [first, second] = teamsPackages.map((file) => readFileSync(file));
    await writeTeamsPackage('.');
    expect(first?.equals(readFileSync(teamsPackages[0] ?? ''))).toBe(true);
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);

    const entries = unzipSync(new Uint8Array(first ?? []));
    expect(Object.keys(entries).sort()).toEqual(['ar.json', 'color.png', 'de.json', 'es.json', 'fr.json', 'ja.json', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
    expect(Object.values(manifest.icons).every((icon) => String(icon) in entries)).toBe(true);
    for (const { file } of manifest.localizationInfo.additionalLanguages) expect(JSON.parse(strFromU8(entries[file] ?? new Uint8Array()))).toEqual(read(`teams/${file}`));
  });
});
