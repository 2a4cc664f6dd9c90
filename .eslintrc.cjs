require('@rushstack/eslint-config/patch/modern-module-resolution');

/**
 * The SPFx profile, and the habits and rooms of this house (docs/architecture.md). A message says what to do instead.
 * dependency-cruiser checks the rooms again, on the real import graph.
 */
const react = ['react', 'react-dom', 'react-dom/*'];
const fluent = ['@fluentui/**'];
const pnp = ['@pnp/**'];
const spfx = ['@microsoft/sp-*', '@microsoft/sp-*/**'];
const room = (...names) => names.flatMap((name) => [`**/${name}`, `**/${name}/**`]);

/** The import rule of one room: pairs of what is refused and what to do instead. */
const refuse = (...pairs) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: pairs.map(([group, message, options]) => ({ group, message, ...options })) }]
});

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: a file is named after its main export.' };
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time is an argument of the domain: take an instant as a parameter.'
};
/** What reaches out of the domain without an import. */
const outside = ['fetch', 'window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'crypto', 'process', 'setTimeout', 'setInterval'];

const typesFromData = [room('data'), 'Screens get repositories as arguments from the web part: use "import type".', { allowTypeImports: true }];
const noPnp = [pnp, 'Lists are known to src/data only: add to a repository there and pass it in.'];
const noSpfx = [spfx, 'SPFx stops at src/webparts: let the web part pass what it provides.'];

const size = (lines) => ({ 'max-lines': ['error', 400], 'max-lines-per-function': ['error', lines] });

const beyondDomain = room('data', 'ui', 'features', 'webparts', 'commands', 'workbench');

module.exports = {
  root: true,
  // Written by `npm run words`.
  ignorePatterns: ['src/words/loc/'],
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  settings: { react: { version: '17.0.1' } },
  overrides: [
    {
      files: ['*.ts', '*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: { tsconfigRootDir: __dirname, project: ['./config/tsconfig.node.json'] },
      rules: {
        ...size(80),
        eqeqeq: 'error',
        'no-restricted-syntax': ['error', noDefaultExport],
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }]
      }
    },
    {
      files: ['*.tsx'],
      rules: { ...size(160), 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      parserOptions: { project: ['./tsconfig.json'] },
      rules: { 'no-console': 'error' }
    },
    {
      files: ['src/domain/**/*.{ts,tsx}'],
      rules: {
        ...refuse([
          ['/*', '!/.', '!/..', ...beyondDomain],
          'The domain imports only itself: take what you need as an argument, and put what does I/O in src/data.'
        ]),
        'no-restricted-globals': [
          'error',
          ...outside.map((name) => ({ name, message: 'The domain is pure: take the value as an argument, or do this in src/data or a web part.' }))
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'Time is an argument of the domain: take an instant as a parameter.' },
          { object: 'Math', property: 'random', message: 'Chance is an argument of the domain: take the value or an id as a parameter.' }
        ],
        'no-restricted-syntax': ['error', noDefaultExport, noClock]
      }
    },
    {
      // A search library that is pure as well: docs/decisions/0010-search-library.md.
      files: ['src/domain/similar/**/*.ts'],
      rules: refuse([['/*', '!/.', '!/..', '!/minisearch', ...beyondDomain], 'The similar-community search imports minisearch and the domain: take anything else as an argument.'])
    },
    {
      // A library of calendars that is pure as well: docs/decisions/0013-recurrence.md.
      files: ['src/domain/session/calendar/**/*.ts'],
      rules: refuse([['/*', '!/.', '!/..', '!/ical.js', ...beyondDomain], 'The calendar imports ical.js and the domain: take anything else as an argument.'])
    },
    {
      files: ['src/data/**/*.{ts,tsx}'],
      rules: refuse(
        // PnPjs calls what SharePoint activates for a site a feature, too.
        [
          [...react, ...fluent, ...room('ui', 'features', 'webparts'), '!@pnp/sp/features', '!@pnp/sp/features/**'],
          'src/data knows no screens: return domain values and let a feature draw them.'
        ],
        [spfx, 'SPFx stops at src/webparts: take what it provides as an argument.']
      )
    },
    {
      files: ['src/ui/**/*.{ts,tsx}'],
      rules: refuse([room('features', 'webparts'), 'A shared piece knows no feature: take content and handlers as props.'], noPnp, noSpfx, typesFromData)
    },
    {
      files: ['src/features/**/*.{ts,tsx}'],
      rules: refuse([room('features', 'webparts'), 'Features do not know each other: compose them in the web part, share pieces through src/ui.'], noPnp, noSpfx, typesFromData)
    },
    {
      files: ['src/webparts/**/*.{ts,tsx}'],
      rules: refuse([room('workbench', 'commands'), 'What ships knows nothing of workbench and commands.'])
    },
    {
      // SPFx and jest load these by their default export.
      files: ['src/webparts/*/*WebPart.ts', 'workbench/host/client/application.ts', 'test/browser/loadSampleOnce.ts'],
      rules: { 'no-restricted-syntax': 'off' }
    },
    {
      files: ['commands/**'],
      rules: refuse([[...react, ...fluent, ...spfx, ...room('ui', 'features', 'webparts', 'workbench')], 'Commands run in Node: use src/domain and src/data.'])
    },
    {
      files: ['workbench/sharepoint/**'],
      rules: refuse([room('src'), 'workbench/sharepoint stands for SharePoint and must not know our product.'])
    },
    {
      files: ['workbench/sample/**'],
      rules: refuse([[...react, ...fluent, ...spfx, ...room('ui', 'features', 'webparts')], 'Load the sample through src/data over HTTP, as any client would.'])
    },
    {
      files: ['workbench/host/**'],
      rules: {
        ...refuse([room('src'), 'The host runs the built bundles in release/, as SharePoint would.']),
        // Stand-ins for React answer as React does.
        'react/no-render-return-value': 'off'
      }
    },
    {
      // A describe block is as long as its table.
      files: ['test/**'],
      rules: { 'max-lines-per-function': 'off' }
    },
    {
      // As the bundler or the loader has them.
      files: ['src/webparts/*/loc/*.js', 'test/browser/probe/**/*.js'],
      env: { amd: true, browser: true }
    },
    {
      files: ['*.js', '*.cjs', '*.mjs'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022 },
      rules: { ...size(80), 'no-undef': 'error', '@typescript-eslint/no-require-imports': 'off' }
    }
  ]
};
