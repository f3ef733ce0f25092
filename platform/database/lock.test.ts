import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataDir } from './lock.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'receptive-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

test('a folder has one holder, who is named', () => {
  const lock = lockDataDir(dataDir)
  expect(() => lockDataDir(dataDir)).toThrow(`in use by process ${process.pid}`)
  lock.release()
  lockDataDir(dataDir).release()
})

test('kill -9 of the holder frees the folder at once', async () => {
  const module = JSON.stringify(new URL('./lock.ts', import.meta.url).href)
  const program = `const { lockDataDir } = await import(${module})
    lockDataDir(${JSON.stringify(dataDir)}); console.log('held'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  expect(() => lockDataDir(dataDir)).toThrow(`in use by process ${holder.pid}`)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  lockDataDir(dataDir).release()
})
