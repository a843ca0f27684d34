// The import rules. Folders are listed once, from the bottom to the top; the rules are made from the list.
// A new domain is one word in LAYERS. scripts/import-rules.test.ts shows for each rule one import that it refuses.

/**
 * Imports only go down: a folder may use the layers above it in this list, and its own.
 * @type {{ name: string, folders?: string[], path?: string }[]}
 */
const LAYERS = [
  { name: 'core', folders: ['core'] },
  { name: 'platform', folders: ['platform'] },
  { name: 'i18n', folders: ['i18n'] },
  { name: 'foundations', folders: ['audit', 'auth', 'jobs', 'addresses', 'editorial', 'search-index'] },
  { name: 'reference', folders: ['editions', 'topics', 'organisations', 'media', 'site'] },
  { name: 'people', folders: ['speakers'] },
  { name: 'programme', folders: ['sessions', 'programme'] },
  { name: 'stories', folders: ['articles', 'quotes', 'assignments', 'materials'] },
  { name: 'collaboration', folders: ['comments', 'presence'] },
  { name: 'outlets', folders: ['search', 'interop', 'newsletter'] },
  { name: 'components', path: '^components/' },
  { name: 'app', path: '^(app/|(proxy|instrumentation|server)\\.ts$)' },
]

const PLUMBING = ['core', 'platform', 'i18n']
const DOMAINS = LAYERS.flatMap((layer) => layer.folders ?? []).filter((folder) => !PLUMBING.includes(folder))
/** @param {string} name */
const foldersOf = (name) => LAYERS.find((layer) => layer.name === name)?.folders ?? []
// Foundations are made to be used by every command, inside its transaction: they need no doors.
const WITH_DOORS = DOMAINS.filter((domain) => !foldersOf('foundations').includes(domain))
const WITHOUT_WORDS = DOMAINS.filter((domain) => !foldersOf('outlets').includes(domain))

/** A file of this name in any domain, or a folder of the same name with its parts. @param {string[]} names */
const file = (...names) => `^lib/[^/]+/(${names.join('|')})(\\.tsx?$|/)`
/** @param {string[]} names */
const domains = (names) => `^lib/(${names.join('|')})/`
/** @param {string[]} packages */
const npm = (...packages) => `(^|/)node_modules/(${packages.join('|')})(/|$)`
/** @param {typeof LAYERS[number]} layer */
const layerPath = (layer) => layer.path ?? domains(layer.folders ?? [])

const TESTS = ['\\.test\\.tsx?$', '^e2e/']
const MODEL = ['model', 'content', 'blocks', 'kinds']
const DATABASE = ['^lib/platform/db/(client|transaction|generated)(\\.ts$|/)', npm('@prisma', 'pg')]
// The names of the database's enums are vocabulary, not access.
const VOCABULARY = '^lib/platform/db/generated/enums\\.ts$'
const ASKS_THE_DATABASE = file('queries', 'desk-queries', 'commands')
const CALLED_IN_TRANSACTIONS = '^lib/(audit|addresses|jobs|search-index)/'
const SESSION = '^lib/auth/session(-registry)?\\.ts$'
// What strangers are served: everything in app but the account pages, the desk, its previews and its machine doors.
const PUBLIC = '^app/(?!\\(account\\)/|desk/|preview/|api/)|^app/api/(v1|oembed)/'
const PUBLIC_PAGES = '^app/(\\(public\\)/|(layout|not-found|forbidden|unauthorized)\\.tsx$)'

/**
 * Tests may reach for anything; every rule is about the code that runs.
 * @param {string} name
 * @param {string} comment what to do instead
 * @param {{ path?: string, pathNot?: string[] }} from
 * @param {object} to
 */
const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [...TESTS, ...(from.pathNot ?? [])] },
  to,
})

module.exports = {
  forbidden: [
    rule('no-cycles', 'Move what both need into a third file below them.', {}, { circular: true }),

    ...LAYERS.slice(0, -1).map((layer, index) =>
      rule(
        `${layer.name}-imports-go-down`,
        'Imports only go down. Take the value as an argument, or move the code up to the layer that knows both.',
        { path: layerPath(layer) },
        { path: LAYERS.slice(index + 1).map(layerPath) },
      ),
    ),
    rule(
      'domains-are-listed',
      'Add the folder to LAYERS in .dependency-cruiser.cjs, or put the file into the domain that it belongs to.',
      {},
      { path: '^lib/', pathNot: `^lib/(${[...PLUMBING, ...DOMAINS].join('|')})/` },
    ),

    rule(
      'domains-have-doors',
      'Across domains only model, schema, policy, queries, desk-queries and commands are open: use one of them.',
      { path: '^lib/([^/]+)/' },
      {
        path: domains(WITH_DOORS),
        pathNot: ['^lib/$1/', file(...MODEL, 'schema', 'policy', 'queries', 'desk-queries', 'commands')],
      },
    ),

    rule(
      'models-do-no-input-or-output',
      'Model, schema, policy, blocks and kinds are pure: read in queries or commands and pass the value in.',
      { path: file(...MODEL, 'schema', 'policy') },
      {
        path: [
          '^lib/(platform|i18n)/',
          npm('next', 'next-.*', 'react', 'react-dom', '@prisma', 'pg'),
          '^(node:)?(fs|net|http|https|child_process)(/|$)',
        ],
        pathNot: VOCABULARY,
      },
    ),

    rule(
      'only-doors-ask-the-database',
      'Put the query into queries.ts, desk-queries.ts or a command, and call that.',
      {
        pathNot: [
          '^lib/platform/',
          ASKS_THE_DATABASE,
          CALLED_IN_TRANSACTIONS,
          SESSION,
          '^prisma(/|\\.config)',
          '^scripts/',
        ],
      },
      { path: DATABASE, pathNot: VOCABULARY },
    ),

    rule(
      'commands-know-no-web',
      'A command also runs from a job, an import and the command line: leave Next and React to the action.',
      { path: file('commands', 'jobs') },
      { path: npm('next', 'next-.*', 'react', 'react-dom') },
    ),
    rule(
      'actions-are-the-last-word',
      'An action is the web door: call the command behind it instead.',
      { path: '^lib/' },
      { path: file('actions') },
    ),

    rule(
      'only-doors-ask-who-is-there',
      'Take the viewer as an argument; only actions, desk-queries, app and lib/auth ask the session.',
      { pathNot: ['^app/', '^lib/auth/', file('actions', 'desk-queries')] },
      { path: SESSION },
    ),

    rule(
      'strangers-see-no-drafts',
      'What is public reads through queries.ts alone: nothing on the way may lead to desk-queries, commands or actions.',
      { path: PUBLIC },
      { path: file('desk-queries', 'commands', 'actions', 'jobs'), reachable: true },
    ),
    rule(
      'previews-only-show',
      'A preview draws one revision for whoever holds its link: what changes anything belongs to the desk.',
      { path: '^app/preview/' },
      { path: file('actions', 'jobs') },
    ),
    rule(
      'public-pages-stay-plain',
      'Public pages carry no framework script: write <a> and <img>, or a custom element in components/enhance.',
      { path: PUBLIC_PAGES },
      { path: npm('next/(link|image|form|script|dynamic)\\b.*'), reachable: true },
    ),

    rule(
      'primitives-know-no-domain',
      'Primitives take plain values: put what knows a noun into the components folder of that noun.',
      { path: '^components/(ui|layout|forms|enhance)/' },
      { path: [domains(DOMAINS), '^components/(?!(ui|layout|forms|enhance)/)'] },
    ),
    rule(
      'components-never-write',
      'Components draw: take the action or the value as a prop.',
      { path: '^components/' },
      { path: file('commands', 'jobs') },
    ),
    rule(
      'components-read-their-own-domain',
      'Take the other noun as a prop; the page that composes both reads it.',
      { path: '^components/([^/]+)/' },
      { path: file('queries', 'desk-queries'), pathNot: '^lib/$1/' },
    ),
    rule(
      'words-belong-to-the-screen',
      'Answer with a key or a value; components, app and the outlets turn it into words.',
      { path: domains(WITHOUT_WORDS) },
      { path: ['^lib/i18n/', npm('next-intl', 'use-intl')] },
    ),

    rule(
      'proxy-stays-thin',
      'The proxy looks at the cookie and the path, no more: decide in the layout, the page or the action.',
      { path: '^proxy\\.ts$' },
      { path: '^(lib|components|app)/', pathNot: ['^lib/core/', '^lib/auth/cookie'] },
    ),
    rule(
      'server-only-serves',
      'The server knows the platform and nothing of the newsroom: do it inside Next or in a job.',
      { path: '^server\\.ts$' },
      { path: '^(lib|components|app)/', pathNot: '^lib/(core|platform)/' },
    ),
    rule(
      'seed-goes-through-the-doors',
      'The seed makes its world with commands and factories, as everybody else would.',
      { path: '^prisma/(seed|factories)/' },
      { path: ['^(components|app|e2e)/', file('queries', 'desk-queries', 'actions', 'jobs')] },
    ),
    {
      ...rule(
        'e2e-stays-outside',
        'Drive the site from outside: only factories, the database and core may be used.',
        {},
        {
          path: '^(lib|components|app|scripts)/',
          pathNot: '^lib/(core|platform/db)/',
        },
      ),
      from: { path: '^e2e/' },
    },
    rule(
      'product-knows-no-tests',
      'Code that runs for readers and editors never needs a test, a factory or a script: move the shared part into lib.',
      { path: '^(lib|components|app)/|^(server|proxy|instrumentation)\\.ts$' },
      { path: ['\\.test\\.tsx?$', '^(e2e|scripts|prisma)/'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^lib/platform/db/generated/'] },
    exclude: { path: '^(\\.next|build|\\.data|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
