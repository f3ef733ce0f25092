import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { findOptionalCommand } from './find-command.ts'
import { limitPrefix } from './limits.ts'

const limits = { dataMiB: 512, cpuSeconds: 7 }

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What a process under the limits is told of them: data in KiB, seconds, file size, open files, core size. */
function askShell([command = '', ...words]: string[]): string[] {
  const script = 'for limit in d t f n c; do ulimit -$limit; done'
  return execFileSync(command, [...words, '/bin/sh', '-c', script], { encoding: 'utf8' })
    .trim()
    .split('\n')
}
const inForce = [String(512 * 1024), '7', '0', '64', '0']

describe('with prlimit', () => {
  test('each limit is a word before the command', () => {
    const folder = makeFolder({ prlimit: '' })
    vi.stubEnv('PATH', folder)
    const [command, ...words] = limitPrefix(limits)
    expect(command).toBe(join(folder, 'prlimit'))
    expect(words).toEqual([
      `--data=${512 * 1024 * 1024}`,
      '--cpu=7:12',
      '--fsize=0',
      '--nofile=64',
      expect.stringMatching(/^--nproc=\d+$/),
      '--core=0',
      '--',
    ])
  })

  test('there is room for new threads, but not for many', () => {
    vi.stubEnv('PATH', makeFolder({ prlimit: '' }))
    const nproc = Number(
      limitPrefix(limits)
        .find((word) => word.startsWith('--nproc='))
        ?.slice(8),
    )
    expect(nproc).toBeGreaterThan(1_024)
    expect(nproc).toBeLessThan(100_000)
  })

  test.skipIf(findOptionalCommand('prlimit') === undefined)('they are in force for the command', () => {
    expect(askShell(limitPrefix(limits))).toEqual(inForce)
  })
})

describe('without prlimit', () => {
  test('a shell puts them into force', () => {
    vi.stubEnv('PATH', '')
    const prefix = limitPrefix(limits)
    expect(prefix[0]).toBe('/bin/sh')
    expect(askShell(prefix)).toEqual(inForce)
  })

  test('the command gets its arguments as they are', () => {
    vi.stubEnv('PATH', '')
    const [command = '', ...words] = limitPrefix(limits)
    const print = ['/bin/sh', '-c', 'printf "<%s>" "$@"', 'sh', 'a b', '$HOME', '']
    expect(execFileSync(command, [...words, ...print], { encoding: 'utf8' })).toBe('<a b><$HOME><>')
  })
})

test('a command is found in the first folder of PATH that has it', () => {
  const [first, second] = [makeFolder({ other: '' }), makeFolder({ tool: '', other: '' })]
  vi.stubEnv('PATH', `:${first}:${second}:`)
  expect(findOptionalCommand('tool')).toBe(join(second, 'tool'))
  expect(findOptionalCommand('other')).toBe(join(first, 'other'))
  expect(findOptionalCommand('missing')).toBeUndefined()
})
