/**
 * Who may import whom (docs/architecture.md), on the real import graph. Type imports count. The lint rules say the same
 * while one types; this sees what they cannot: where a relative path really leads.
 */
const npm = (names) => `(^|node_modules/)(${names})(/|$)`;
const react = npm('react|react-dom');
const fluent = npm('@fluentui/[^/]+');
const pnp = npm('@pnp/[^/]+');
const spfx = npm('@microsoft/sp-[^/]+');
const dataDoor = '^src/data/guildhall\\.ts$';

/** A room with a closed list: what is not on it is refused. */
const only = (name, from, allowed, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } });
/** A room with a few things it must stay away from. */
const never = (name, from, refused, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: refused } });

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-itself',
      comment: 'The domain is pure. Take what you need as an argument; what does I/O belongs in src/data.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/(similar|session/calendar)/' },
      to: { pathNot: '^src/(domain|words)/' }
    },
    only(
      'words-import-their-resources',
      '^src/words/',
      ['^src/words/', '^config/words/', '^Guildhall(Everyday|Keeping)Words$'],
      'Words are data in the language of the page (docs/decisions/0019-languages.md); they know nobody.'
    ),
    only(
      'similar-imports-its-search-library',
      '^src/domain/similar/',
      ['^src/(domain|words)/', npm('minisearch')],
      'One search library is pure as well and lives in this room alone (docs/decisions/0010-search-library.md); anything else is an argument.'
    ),
    only(
      'calendar-imports-its-recurrence-library',
      '^src/domain/session/calendar/',
      ['^src/(domain|words)/', npm('ical\\.js')],
      'One library of calendars is pure as well and lives in this room alone (docs/decisions/0013-recurrence.md); anything else is an argument.'
    ),
    only(
      'data-imports-domain-and-pnp',
      '^src/data/',
      ['^src/(data|domain|words)/', pnp],
      'src/data knows SharePoint lists and nothing of screens or SPFx. The web part passes what SPFx provides as an argument.'
    ),
    only(
      'rich-text-imports-its-renderer-and-sanitiser',
      '^src/ui/richText/',
      ['^src/(ui|domain|words)/', react, npm('marked|dompurify')],
      'What people wrote is read and sanitised in this room alone (docs/decisions/0015-rich-text.md), in a part that is loaded when needed.'
    ),
    only(
      'ui-imports-domain-react-and-fluent',
      '^src/ui/(?!richText/)',
      ['^src/(ui|domain|words)/', dataDoor, react, fluent],
      'Shared pieces draw; they get their data as props. Types come from src/domain or through the door src/data/guildhall.ts.'
    ),
    only(
      'charts-import-their-scales-and-shapes',
      '^src/features/participation/trend/',
      ['^src/features/participation/', '^src/(ui|domain|words)/', dataDoor, react, fluent, npm('d3-(scale|shape)')],
      'Scales and lines of charts are calculated here, in a part that is loaded after the first view; elsewhere, draw with what the browser has.'
    ),
    only(
      'features-import-domain-and-ui',
      '^src/features/(?!participation/trend/)([^/]+)/',
      ['^src/features/$1/', '^src/(ui|domain|words)/', dataDoor, react, fluent],
      'Features do not know each other, nor pnp, nor SPFx. Compose features in the web part; share pieces through src/ui.'
    ),
    {
      name: 'screens-take-only-types-from-data',
      comment: 'Screens get repositories as arguments from the web part. Write "import type".',
      severity: 'error',
      from: { path: '^src/(ui|features)/' },
      to: { path: '^src/data/', dependencyTypesNot: ['type-only'] }
    },
    never('webparts-stay-in-src', '^src/webparts/', '^(workbench|commands|test|bench)/', 'What ships knows nothing of commands, workbench and tests.'),
    never(
      'commands-import-domain-and-data',
      '^commands/',
      ['^src/(ui|features|webparts)/', '^workbench/', react, fluent, spfx],
      'Commands run in Node for administrators: use src/domain and src/data.'
    ),
    {
      name: 'sharepoint-imports-node',
      comment:
        'workbench/sharepoint stands for SharePoint and must not know our product: Node, its SQLite, and xmldom, because CAML and field definitions are XML and nobody should read XML by hand.',
      severity: 'error',
      from: { path: '^workbench/sharepoint/' },
      to: { pathNot: ['^workbench/sharepoint/', npm('@xmldom/xmldom')], dependencyTypesNot: ['core'] }
    },
    never(
      'sample-imports-domain-and-data',
      '^workbench/sample/',
      ['^src/(ui|features|webparts)/', react, fluent, spfx],
      'The sample organisation is loaded through src/data over HTTP, as any client would.'
    ),
    never('host-imports-no-source', '^workbench/host/', '^src/', 'The host runs the built bundles in release/, as SharePoint would.'),
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
};
