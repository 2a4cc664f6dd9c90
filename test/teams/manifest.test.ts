import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { teamsPackages, writeTeamsPackage } from '../../config/scripts/steps/teamsPackage.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('teams/manifest.json');

const webPartId = (name: string): string => read(`src/webparts/${name[0]?.toLowerCase()}${name.slice(1)}/${name}WebPart.manifest.json`).id;

describe("Microsoft's published schema", () => {
  const published = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`;
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate = ajv.compile(read(require.resolve(published)));
  const findings = (candidate: object): string[] => {
    validate(candidate);
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };

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

describe('The Teams app', () => {
  test('has the version of the package and of the SharePoint solution', () => {
    const { version } = read('package.json');
    const { solution } = read('config/package-solution.json');
    expect([manifest.version, solution.version, solution.features[0].version]).toEqual([version, `${version}.0`, `${version}.0`]);
  });

  test('shows Communities, Manage and Participation to a person, and an About page', () => {
    expect(manifest.staticTabs.map(({ entityId, name, scopes }: Record<string, unknown>) => [entityId, name, scopes])).toEqual([
      ['communities', 'Communities', ['personal']],
      ['manage', 'Manage', ['personal']],
      ['participation', 'Participation', ['personal']],
      ['about', undefined, ['personal']]
    ]);
  });

  test.each([
    [0, 'CommunityDirectory'],
    [1, 'Manage'],
    [2, 'ParticipationDashboard']
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
    for (const name of ['CommunityDirectory', 'Manage', 'ParticipationDashboard']) expect(hosts(name)).toContain('TeamsPersonalApp');
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
  test('holds the manifest and both icons at its top, and is the same bytes each time', async () => {
    await writeTeamsPackage('.');
    const [first, second] = teamsPackages.map((file) => readFileSync(file));
    await writeTeamsPackage('.');
    expect(first?.equals(readFileSync(teamsPackages[0] ?? ''))).toBe(true);
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);

    const entries = unzipSync(new Uint8Array(first ?? []));
    expect(Object.keys(entries).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
    expect(Object.values(manifest.icons).every((icon) => String(icon) in entries)).toBe(true);
  });
});
