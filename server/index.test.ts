import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { readEnvironment } from '../platform/environment.ts'
import { findFreePort } from '../tests/support/free-port.ts'
import { root } from '../tests/support/judge.ts'
import { makeFolder } from '../tests/support/temporary-folder.ts'
import { WebServer } from './index.ts'

test('a connection that a browser opened ahead, and by which nothing was asked, holds no stop up', async () => {
  const port = await findFreePort()
  const environment = readEnvironment({ DATA_DIR: makeFolder(), PORT: String(port) }, root)
  const web = await WebServer.listen(environment, { root, isDevelopment: false }, () => 'none')
  const ahead = connect(port, '127.0.0.1')
  await once(ahead, 'connect')
  const asked = await fetch(`http://127.0.0.1:${port}/`)
  expect(asked.status).toBe(503)
  await asked.text()
  const ended = once(ahead, 'close')
  const started = performance.now()
  await web.stop()
  // Where it is waited for, that takes five seconds.
  expect(performance.now() - started).toBeLessThan(4_000)
  await ended
})
