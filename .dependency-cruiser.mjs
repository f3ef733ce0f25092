// The import table of the architecture, as rules. Tests and scripts may import anything.

/** Rooms, and what each may import of the project besides itself. */
const rooms = {
  'grader/contract': [],
  'grader/tensor': ['grader/contract'],
  'grader/engine': ['grader/contract', 'grader/tensor'],
  'grader/bundler': [],
  'grader/catalog': ['grader/contract', 'grader/tensor', 'grader/engine', 'grader/bundler'],
  'grader/sandbox': ['grader/contract', 'grader/engine', 'grader/bundler'],
  // What of training runs in a browser, too; the rest of that room is Node's.
  'grader/training/backends': [],
  'grader/training/datasets/digits': ['grader/contract', 'grader/tensor'],
  'grader/training/networks': ['grader/contract', 'grader/tensor'],
  'grader/training': ['grader/contract', 'grader/tensor'],
  'grader/judges': ['grader'],
  grader: [],
  exercises: ['grader/contract', 'grader/tensor'],
  components: [
    ...['grader/contract', 'grader/tensor', 'grader/engine'],
    ...['grader/training/backends', 'grader/training/networks', 'grader/training/datasets/digits'],
  ],
  'platform/queue': [],
  platform: ['grader', 'prisma'],
  app: ['components', 'platform'],
  worker: ['platform', 'grader'],
  server: ['platform', 'worker'],
  prisma: [],
}

const tests = String.raw`\.test\.ts$`
const project = '^(app|components|platform|server|worker|grader|exercises|prisma|scripts|tests)/'
const starts = (folders) => folders.map((folder) => `^${folder}/`)

/** Rooms inside a room have rules of their own. */
const innerOf = (room) => Object.keys(rooms).filter((other) => other.startsWith(`${room}/`))

const tableRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `imports-of-${room.replace('/', '-')}`,
  comment: `${room}/ may import ${[room, ...allowed].join(', ')} of this project. See docs/decisions and CONTRIBUTING.md.`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: [tests, ...starts(innerOf(room))] },
  to: { path: project, pathNot: starts([room, ...allowed]) },
}))

export default {
  forbidden: [
    ...tableRules,
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolved',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'grader-without-frameworks',
      comment: 'The judge is a library: no web framework, database or queue.',
      severity: 'error',
      from: { path: '^grader/' },
      to: { path: 'node_modules/(next|react|react-dom|@prisma|prisma|pg-boss|pg)/' },
    },
    {
      name: 'browser-safe',
      comment: 'These also run in a browser: nothing of Node there.',
      severity: 'error',
      from: {
        path: '^grader/(contract|tensor|engine|training/(backends|networks|datasets/digits))/',
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'isolated-vm-only-in-the-sandbox',
      comment: 'Only grader/sandbox starts untrusted code.',
      severity: 'error',
      from: { pathNot: '^grader/sandbox/' },
      to: { path: 'node_modules/isolated-vm/' },
    },
    {
      name: 'tensorflow-only-where-it-is-allowed',
      comment:
        'TensorFlow.js is for grader/training, and for the oracles of exercises, which are never shipped.',
      severity: 'error',
      from: {
        path: project,
        pathNot: ['^grader/training/', '^exercises/[^/]+/oracle\\.ts$', '^(scripts|tests)/'],
      },
      to: { path: 'node_modules/@tensorflow/' },
    },
    {
      name: 'prisma-only-in-data',
      comment: 'Only data.ts of a concept, the database itself and authentication touch Prisma.',
      severity: 'error',
      from: {
        path: project,
        pathNot: ['^platform/.*/data\\.ts$', '^platform/(auth|database)/', '^(scripts|tests|prisma)/'],
      },
      to: { path: '(node_modules/(@prisma|\\.prisma)|^prisma/client)/' },
    },
    {
      name: 'secrets-of-exercises',
      comment: 'Exercise folders are read by the catalog as data; no module imports them.',
      severity: 'error',
      from: { path: '^(app|components|platform|server|worker|grader)/', pathNot: tests },
      to: { path: '^exercises/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs at a user must stand under dependencies.',
      severity: 'error',
      from: { path: '^(app|components|platform|server|worker|grader)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(node_modules|^prisma/client)' },
    exclude: { path: '^(tests/judge/(hostile|accepted|rejected|twins)|\\.next)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
