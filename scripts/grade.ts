// `npm run grade -- <slug> <file.ts…> [--json] [--visible]`: grades files with no server and no database.
// Exit status: 0 every file accepted · 1 some file not accepted · 2 usage · 3 the grader itself failed.
import { parseArgs } from 'node:util'
import { evaluateDefinition } from '../grader/catalog/definition.ts'
import { exerciseRoots, listExerciseFolders } from '../grader/catalog/folders.ts'
import { compilePrivateBundle } from '../grader/catalog/private-bundle.ts'
import { readSources } from '../grader/catalog/sources.ts'
import { readJudgeEnvironment } from '../grader/environment.ts'
import { Judge } from '../grader/judges/index.ts'
import { chooseSandbox } from '../grader/sandbox/choose.ts'
import { listSubmissions, type SubmissionFile } from './grade/files.ts'
import { gradeAll } from './grade/grade-all.ts'
import { formatReport, formatSummary } from './grade/report.ts'
import { runCommand, UsageError } from './run-command.ts'

const usage = `Usage: npm run grade -- <slug> <file.ts | folder …> [--json] [--visible]

  --json      one JSON verdict a line, in the order of the files
  --visible   the visible cases only
`

interface Request {
  slug: string
  files: SubmissionFile[]
  json: boolean
  visibleOnly: boolean
}

function readRequest(args: string[]): Request {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${usage}`)
  }
  const [slug, ...paths] = parsed.positionals
  if (slug === undefined || paths.length === 0) throw new UsageError(usage)
  const { json = false, visible = false } = parsed.values
  return { slug, files: listSubmissions(paths), json, visibleOnly: visible }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, visible: { type: 'boolean' } },
  })
}

function findFolder(slug: string, exercisesDir: string) {
  const folders = listExerciseFolders(exerciseRoots(exercisesDir))
  const folder = folders.find((one) => one.slug === slug)
  if (folder) return folder
  throw new UsageError(
    `There is no exercise '${slug}'. There are: ${folders.map((one) => one.slug).join(', ')}\n`,
  )
}

async function grade(args: string[]): Promise<number> {
  const request = readRequest(args)
  const environment = readJudgeEnvironment(process.env)
  const folder = findFolder(request.slug, environment.exercisesDir)
  const bundle = await compilePrivateBundle(readSources(folder))
  const exercise = evaluateDefinition(folder.slug, bundle.exerciseJs)
  const sandbox = await chooseSandbox({
    level: environment.sandbox,
    slots: Math.min(environment.slots, request.files.length),
    isProduction: false,
    warn: (message) => process.stderr.write(`Warning: ${message}\n`),
  })
  try {
    const onFault = (reference: string, error: unknown) => process.stderr.write(`${reference}: ${error}\n`)
    const { seed, mnistDir } = environment
    const judge = new Judge({ sandbox, seed, mnistDir, onFault })
    await judge.prepare(bundle)
    const verdicts = await gradeAll(judge, bundle, request.files, {
      slots: environment.slots,
      visibleOnly: request.visibleOnly,
      onVerdict: (file, verdict) =>
        process.stdout.write(
          request.json
            ? `${JSON.stringify(verdict)}\n`
            : formatReport(exercise, file.name, verdict, request.visibleOnly),
        ),
    })
    if (!request.json && verdicts.length > 1) process.stdout.write(formatSummary(request.files, verdicts))
    if (verdicts.some(({ status }) => status === 'internal-error')) return 3
    return verdicts.every(({ status }) => status === 'accepted') ? 0 : 1
  } finally {
    await sandbox.close()
  }
}

process.exitCode = await runCommand(() => grade(process.argv.slice(2)))
