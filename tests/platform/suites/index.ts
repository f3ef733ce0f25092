import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { Installation, startWithinMs } from '../../support/installation.ts'
import { MailServer } from '../../support/mail-server.ts'
import { mendExercise, writeFaultyExercise } from '../../support/own-exercise.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { accessSuite } from './access.ts'
import { accountSuite } from './account.ts'
import { accountsSuite } from './accounts.ts'
import { afterwardsSuite } from './afterwards.ts'
import { anonymitySuite } from './anonymity.ts'
import { apiKeysSuite } from './api-keys.ts'
import { assignmentsSuite } from './assignments.ts'
import { coursesSuite } from './courses.ts'
import { feedbackSuite } from './feedback.ts'
import { judgingSuite } from './judging.ts'
import { ownDataSuite } from './own-data.ts'
import { pagesSuite } from './pages.ts'
import { regradesSuite } from './regrades.ts'
import { requestsSuite } from './requests.ts'
import { rostersSuite } from './rosters.ts'
import { solutionsSuite } from './solutions.ts'
import { regradeStatisticsSuite, statisticsSuite } from './statistics.ts'

/** All that the platform promises to whoever speaks HTTP with it, on one database and one installation. */
export function platformSuite(database: 'embedded' | 'PostgreSQL'): void {
  let postgres: TestPostgres | undefined
  let installation: Installation
  let mail: MailServer
  const exercises = mkdtempSync(join(tmpdir(), 'receptive-exercises-'))
  beforeAll(async () => {
    if (database === 'PostgreSQL') postgres = await startPostgres()
    writeFaultyExercise(exercises)
    mail = await MailServer.start()
    installation = await Installation.start({
      databaseUrl: (await postgres?.createDatabase()) ?? '',
      environment: {
        ...{ EXERCISES_DIR: exercises, SMTP_URL: mail.url },
        MAIL_FROM: 'Receptive <receptive@example.edu>',
      },
    })
    await installation.ready()
  }, startWithinMs)
  afterAll(async () => {
    await installation?.close()
    await mail?.close()
    await postgres?.close()
    rmSync(exercises, { recursive: true })
  })
  const open = () => installation
  describe('requests', () => requestsSuite(open))
  describe('accounts', () => accountsSuite(open))
  describe('account', () => accountSuite(open, () => mail))
  describe('API keys', () => apiKeysSuite(open))
  describe('one’s data', () => ownDataSuite(open))
  describe('judging', () => judgingSuite(open))
  describe('solutions', () => solutionsSuite(open))
  describe('courses', () => coursesSuite(open))
  describe('rosters', () => rostersSuite(open))
  describe('assignments', () => assignmentsSuite(open))
  describe('statistics', () => statisticsSuite(open))
  // What a regrade leaves in the tables is written there by hand, which an embedded database lets nobody else do.
  if (database === 'PostgreSQL') describe('statistics of regrades', () => regradeStatisticsSuite(open))
  describe('feedback', () => feedbackSuite(open))
  describe('anonymity', () => anonymitySuite(open))
  // Who may do what does not depend on the database; an administrator is there by himself on one that is embedded.
  if (database === 'embedded') describe('access', () => accessSuite(open))
  describe('pages', () => pagesSuite(open))
  describe('regrades', () =>
    regradesSuite(open, async () => {
      mendExercise(exercises)
      await installation.restart()
    }))
  describe('afterwards', () => afterwardsSuite(open))
}
