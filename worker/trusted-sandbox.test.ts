import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { root } from '../tests/support/judge.ts'
import { makeFolder } from '../tests/support/temporary-folder.ts'
import { startSandbox } from './trusted-sandbox.ts'

/** Of this process. */
const children = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number)
const isJudge = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('judge-process')

const start = (folder: string) =>
  startSandbox(readEnvironment({ DATA_DIR: folder }, root), createLog('fatal'))

test('kill -9 of the process that judges while the sandbox is attacked: it is attacked again, and holds', async () => {
  const trusted = await start(makeFolder())
  onTestFinished(() => trusted.close())
  const killed = children().find(isJudge)
  process.kill(killed as number, 'SIGKILL')
  await trusted.holds
  expect(children().find(isJudge)).not.toBe(killed)
})

test('a sandbox that was attacked at the start is not attacked again later; one that was trusted is, gently', async () => {
  const folder = makeFolder()
  const first = await start(folder)
  await first.holds
  const attacked = vi.spyOn(first.judges, 'attack')
  await first.attackAgain()
  expect(attacked).not.toHaveBeenCalled()
  await first.close()

  const second = await start(folder)
  onTestFinished(() => second.close())
  const attackedLater = vi.spyOn(second.judges, 'attack')
  await second.holds
  expect(attackedLater).not.toHaveBeenCalled()
  await second.attackAgain()
  expect(attackedLater.mock.calls).toEqual([['gentle']])
})
