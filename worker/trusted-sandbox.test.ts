import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { root } from '../tests/support/judge.ts'
import { startSandbox } from './trusted-sandbox.ts'

/** Of this process. */
const children = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number)
const isJudge = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('judge-process')

test('kill -9 of the process that judges while the sandbox is attacked: it is attacked again, and holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-trusted-'))
  const trusted = await startSandbox(readEnvironment({ DATA_DIR: folder }, root), createLog('fatal'))
  try {
    const killed = children().find(isJudge)
    process.kill(killed as number, 'SIGKILL')
    await trusted.holds
    expect(children().find(isJudge)).not.toBe(killed)
  } finally {
    await trusted.close()
    rmSync(folder, { recursive: true })
  }
})
