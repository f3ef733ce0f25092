// `npm test`: every check of the project, on a bare clone. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatFault } from '../grader/catalog/fault.ts'
import { exerciseRoots, listExerciseFolders } from '../grader/catalog/folders.ts'
import { checkExercises } from './exercise/check.ts'
import { tableHead, tableRow } from './exercise/table.ts'
import { lint } from './lint.ts'
import { build } from './start/build.ts'
import { provideBubblewrap } from './test/provide-bubblewrap.ts'
import { provideChromium } from './test/provide-chromium.ts'
import { providePostgres } from './test/provide-postgres.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Count {
  passed: number
  failed: number
}

const say = (text: string) => process.stdout.write(`${text}\n`)

async function countLint(): Promise<Count> {
  const results = await lint()
  for (const { title, passed, output } of results) say(passed ? `✓ ${title}` : `✗ ${title}\n${output}`)
  return {
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
  }
}

interface CheckedExercises extends Count {
  lines: string[]
}

async function checkAllExercises(): Promise<CheckedExercises> {
  const folders = listExerciseFolders(exerciseRoots(''))
  const lines = [tableHead()]
  const { proved, faults } = await checkExercises(folders, folders, (exercise) =>
    lines.push(tableRow(exercise)),
  )
  for (const fault of faults) lines.push(`  ${formatFault(fault)}`)
  return { passed: proved, failed: faults.length, lines }
}

/** The pages' types are among what is built. */
async function countBuilt(): Promise<Count> {
  await build(root)
  return countLint()
}

interface VitestReport {
  numPassedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A test that was skipped counts as failed, and so does a file that could not even be loaded. */
function countTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-test-'))
  const report = join(folder, 'report.json')
  try {
    spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
      cwd: root,
      stdio: 'inherit',
    })
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as VitestReport
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length }
  } catch (error) {
    say(`The tests did not run to their end: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the tests need beside the packages; where it cannot be had they fail, and this says why. */
async function provideTools(): Promise<void> {
  const tools = [
    { title: 'Sealed cells', obstacle: provideBubblewrap() },
    { title: 'PostgreSQL', obstacle: providePostgres() },
    { title: 'The pages', obstacle: await provideChromium() },
  ]
  for (const { title, obstacle } of tools) if (obstacle) say(`${title} cannot be tested here: ${obstacle}.`)
}

// The exercises need nothing that is built, and neither of them a browser: a build alone leaves one of two cores idle.
const [, built, exercises] = await Promise.all([provideTools(), countBuilt(), checkAllExercises()])
for (const line of exercises.lines) say(line)
const counts = [built, exercises, countTests()]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
