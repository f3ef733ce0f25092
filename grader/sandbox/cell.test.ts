import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Cell } from './cell.ts'
import { Sandbox, SandboxFault } from './index.ts'

/** The processes that this one has started and that run a program of the sandbox. */
function cellPids(program: string): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
  return children
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${program}.cjs`))
    .map(Number)
}

const source = { source: 'export const f = (x: number) => x + 1', entry: 'f', modules: [] }

describe('a fault that is not the submission’s', () => {
  let sandbox: Sandbox
  beforeEach(async () => {
    sandbox = await Sandbox.create({ level: 'process', slots: 1 })
    await sandbox.whenWarm()
  })
  afterEach(() => sandbox.close())

  test('a cell that is given nothing to compute is starved, and has not used its time up', async () => {
    const cell = new Cell(sandbox.installation, 'probe')
    await cell.ready
    const [pid = 0] = cellPids('probe')
    process.kill(pid, 'SIGSTOP')
    expect((await cell.request({ attack: 'user' }, 100)).kind).toBe('starved')
    await cell.kill()
  })

  test('a stopped runner is a fault of the sandbox, not a time limit', async () => {
    const compiled = await sandbox.compile(source)
    const runner = await sandbox.lend('own')
    if (!compiled || 'error' in compiled) throw new Error('did not compile')
    runner.open({
      js: compiled.js,
      entry: 'f',
      hasLibrary: false,
      memoryMiB: 64,
      limits: { entries: 100, levels: 4 },
    })
    const callOnce = () =>
      runner.call([{ context: 0, keepConsole: false, input: '[1]' }], () => 100, false).next()
    expect((await callOnce()).value).toMatchObject({ kind: 'observed', observation: { value: 2 } })
    for (const pid of cellPids('runner')) process.kill(pid, 'SIGSTOP')
    await expect(callOnce()).rejects.toThrow(SandboxFault)
    runner.release()
  })

  test('a compiler that died is replaced, and the source compiled all the same', async () => {
    expect(await sandbox.compile(source)).toHaveProperty('js')
    for (const pid of cellPids('compiler')) process.kill(pid, 'SIGKILL')
    expect(await sandbox.compile(source)).toHaveProperty('js')
  })
})
