import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { joinCgroupPrefix, prepareOptionalCgroup } from './cgroup.ts'

const controllers = { 'user/ours/cgroup.controllers': 'cpu io memory pids\n' }
const membership = '0::/user/ours\n'
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('a delegated cgroup', () => {
  test.each([
    ['its own line', '0::/user/ours\n'],
    ['a machine with both versions', '12:memory:/a\n1:name=systemd:/b\n0::/user/ours\n'],
    ['a judge that has moved into its leaf before', '0::/user/ours/receptive-judge\n'],
  ])('is made ready: %s', (_, text) => {
    const mount = makeFolder(controllers)
    const root = join(mount, 'user/ours')
    expect(prepareOptionalCgroup(mount, text)).toBe(root)
    expect(read(root, 'receptive-judge/cgroup.procs')).toBe(String(process.pid))
    expect(read(root, 'cgroup.subtree_control')).toBe('+memory +pids')
  })

  test('may be the root of the tree', () => {
    const mount = makeFolder({ 'cgroup.controllers': 'memory pids' })
    expect(prepareOptionalCgroup(mount, '0::/\n')).toBe(`${mount}/`)
  })
})

describe('there is none', () => {
  test.each([
    ['without control groups', ''],
    ['with version 1 only', '12:memory:/user/ours\n11:pids:/user/ours\n1:name=systemd:/user/ours\n'],
    ['where the tree does not show it', '0::/elsewhere\n'],
  ])('%s', (_, text) => {
    expect(prepareOptionalCgroup(makeFolder(controllers), text)).toBeUndefined()
  })

  test.each(['cpu io memory', 'cpu pids', 'memoryx pids', ''])(
    'with the controllers %j only, and nothing is written',
    (text) => {
      const mount = makeFolder({ 'user/ours/cgroup.controllers': text })
      expect(prepareOptionalCgroup(mount, membership)).toBeUndefined()
      expect(existsSync(join(mount, 'user/ours/receptive-judge'))).toBe(false)
    },
  )

  test.each([
    ['be moved', 'receptive-judge/cgroup.procs/no'],
    ['have children', 'receptive-judge'],
    ['hand controllers down', 'cgroup.subtree_control/no'],
  ])('where it cannot %s', (_, obstacle) => {
    const mount = makeFolder({ ...controllers, [`user/ours/${obstacle}`]: '' })
    expect(prepareOptionalCgroup(mount, membership)).toBeUndefined()
  })
})

describe('the words before a command', () => {
  test('make a child with limits, and put the process into it before it becomes the command', () => {
    const [shell = '', ...words] = joinCgroupPrefix(makeFolder(), 96)
    const members = words.at(-1) ?? ''
    expect(read(dirname(members), 'memory.max')).toBe(String(96 * 1024 * 1024))
    expect(read(dirname(members), 'pids.max')).toBe('64')
    const output = execFileSync(shell, [
      ...words,
      process.execPath,
      '-p',
      'process.pid + " " + process.argv[1]',
      'a b',
    ])
    expect(`${read(members).trim()} a b\n`).toBe(String(output))
  })

  test('do not start the command where it cannot be put there', () => {
    const [shell = '', ...words] = joinCgroupPrefix(makeFolder(), 96)
    mkdirSync(words.at(-1) ?? '')
    expect(() => execFileSync(shell, [...words, 'echo', 'started'], { stdio: 'pipe' })).toThrow(
      /Command failed/,
    )
  })

  test('remove earlier children whose cell has gone, and no other', () => {
    const root = makeFolder()
    mkdirSync(join(root, 'receptive-cell-1-1'))
    const folderOf = (prefix: string[]) => dirname(prefix.at(-1) ?? '')
    const [gone, running] = [folderOf(joinCgroupPrefix(root, 1)), folderOf(joinCgroupPrefix(root, 1))]
    for (const file of ['memory.max', 'pids.max']) unlinkSync(join(gone, file)) // the kernel's files go by themselves
    const next = folderOf(joinCgroupPrefix(root, 1))
    expect([gone, running, next].map((folder) => existsSync(folder))).toEqual([false, true, true])
    expect(existsSync(join(root, 'receptive-cell-1-1'))).toBe(true)
  })
})
