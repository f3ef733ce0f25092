import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/judge.ts'
import { atMost, type Line, plain } from './measure.ts'

/**
 * The tests that take minutes (tests/proofs): kills in the middle of submitting, a disk that is full, every attack without the operating system's sandbox, each layer taken away, trainings
 * of other styles, and those of the page, on WebGPU's software adapter among them.
 */
export async function runProofs(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-proofs-'))
  const report = join(folder, 'report.json')
  try {
    spawnSync('vitest', ['run', '--reporter=json', `--outputFile.json=${report}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, RECEPTIVE_PROOFS: 'yes' },
    })
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numTotalTests: number
    }
    return [
      plain('proofs', String(numTotalTests)),
      atMost('not passed', numTotalTests === 0 ? 1 : numTotalTests - numPassedTests, 0, ''),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
