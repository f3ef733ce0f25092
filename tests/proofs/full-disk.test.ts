import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation, startWithinMs } from '../support/installation.ts'
import { Learner } from '../support/learner.ts'
import { makeSmallDisk, type SmallDisk } from '../support/small-disk.ts'
import { right } from '../support/sources.ts'

const diskMiB = 256
/** Enough to need new pages of the database's files and of its log. */
const bulky = `${right}// ${'x'.repeat(100_000)}`

let disk: SmallDisk
let installation: Installation
beforeAll(async () => {
  disk = await makeSmallDisk(diskMiB)
  installation = await Installation.start({ dataDir: `${disk.folder}/data`, enter: disk.enter })
  await installation.ready()
}, startWithinMs)
afterAll(async () => {
  await installation?.close()
  disk?.remove()
})

test('the disk is full: one clear error, and what was acknowledged is judged when there is space again', {
  timeout: 180_000,
}, async () => {
  const learner = await Learner.anonymous(installation.url)
  const acknowledged = [await learner.submitted(bulky)]
  await learner.verdict(acknowledged[0] as string)
  disk.fill()
  const refused = []
  for (let attempt = 0; attempt < 60 && refused.length < 3; attempt++) {
    const answer = await learner.submit(bulky).catch(() => undefined)
    if (answer?.status === 202) acknowledged.push(answer.body.id)
    else if (answer?.status !== 429) refused.push(answer)
  }
  expect(refused).toHaveLength(3)
  for (const answer of refused)
    if (answer) {
      expect(answer.status).toBeGreaterThanOrEqual(500)
      expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(/^[A-Z].*\.$/) } })
    }
  expect(installation.web.log).toMatch(/[Nn]o space left|full/)
  await installation.kill(installation.web)

  disk.free()
  await installation.startWeb()
  await installation.ready()
  for (const id of acknowledged) expect(await learner.verdict(id)).toMatchObject({ status: 'accepted' })
  expect(await learner.judged(right)).toMatchObject({ status: 'accepted' })
})
