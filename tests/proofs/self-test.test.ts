import { describe, expect, test } from 'vitest'
import { selfTest } from '../../grader/judges/self-test.ts'
import { type Layer, type Level, layersOf, Sandbox } from '../../grader/sandbox/index.ts'

async function runSelfTest(level: Level, without: Layer[] = []) {
  const sandbox = await Sandbox.create({ level, slots: 1, without })
  try {
    return await selfTest(sandbox)
  } finally {
    await sandbox.close()
  }
}

describe('the self-test', () => {
  test('of a whole sandbox passes every line', async () => {
    const lines = await runSelfTest('sealed')
    expect(lines.filter(({ result }) => result !== 'PASS')).toEqual([])
    expect(lines.length).toBeGreaterThan(20)
  })

  test('without the sandbox of the operating system says which layers are absent', async () => {
    const lines = await runSelfTest('process')
    expect(lines.filter(({ result }) => result === 'FAIL')).toEqual([])
    const absent = new Set(lines.filter(({ result }) => result === 'absent').map(({ layer }) => layer))
    expect(absent).toEqual(new Set(['mounts', 'network', 'processes', 'identity', 'capabilities', 'seccomp']))
  })

  test.each([...layersOf('sealed')])(
    'fails when the layer %s is taken away, and there alone',
    async (layer) => {
      const failing = (await runSelfTest('sealed', [layer])).filter(({ result }) => result === 'FAIL')
      expect(new Set(failing.map((line) => line.layer))).toEqual(new Set([layer]))
    },
  )
})
