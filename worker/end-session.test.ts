import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { until } from '../tests/support/until.ts'
import { endSession } from './end-session.ts'

/** Also where nobody has taken note of its end yet. */
function hasEnded(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''))
  } catch {
    return true
  }
}

test('what a leader left behind ends with its session, and a session that is gone is no error', async () => {
  const leader = spawn('sh', ['-c', 'sleep 1000 & echo $!; wait'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const pid = leader.pid as number
  const [text] = (await once(leader.stdout, 'data')) as [Buffer]
  const left = Number(text)
  const ended = once(leader, 'exit')
  leader.kill('SIGKILL')
  await ended
  expect(hasEnded(left)).toBe(false)
  endSession(pid)
  await until('the process to end', () => hasEnded(left), 5_000)
  endSession(pid)
})
