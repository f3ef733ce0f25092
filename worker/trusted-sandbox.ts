import { crowded, type Pace, type SelfTestLine } from '../grader/judges/self-test.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import type { Environment } from '../platform/environment.ts'
import type { Log } from '../platform/log.ts'
import { HeldBefore } from './held-before.ts'
import { JudgeEnded, Judges } from './judges.ts'

/** Nobody may be judged in it before it has held. */
export interface TrustedSandbox {
  judges: Judges
  /** Resolves when it has held the attacks, or held them before and is the same. @throws CannotStart */
  holds: Promise<void>
  /** Attacks a sandbox that was trusted because it held before. @throws CannotStart */
  attackAgain(): Promise<void>
  /** Ends every cell; attacks that are under way are not waited for. */
  close(): Promise<void>
}

/**
 * Makes the sandbox and attacks it, which takes seconds: it is begun before anything else. A second start is not kept waiting by
 * attacks that this machine, not started anew, with these very programs has held before: they come a little later.
 * @throws SandboxUnavailable
 */
export async function startSandbox(environment: Environment, log: Log): Promise<TrustedSandbox> {
  const { sandbox: level, slots, trainerSlots, mnistDir, isProduction, dataDir, databaseUrl } = environment
  const judges = await Judges.start({
    ...{ level, slots, trainerSlots, mnistDir, isProduction },
    warn: (message) => log.warn(message),
    onFault: (reference, error) => log.error({ err: error, reference }, 'the judge failed'),
  })
  const before = databaseUrl === '' ? new HeldBefore(dataDir, await judges.fingerprint()) : undefined
  const attack = async (pace: Pace) => {
    await assertHolds(judges, isProduction, pace, log)
    before?.remember()
  }
  const isTrusted = before?.isSame === true
  let isInUse = isTrusted
  let attacks = isTrusted ? Promise.resolve() : attack('quick')
  // Whoever waits for it is told; meanwhile nobody may be waiting yet.
  attacks.then(
    () => (isInUse = true),
    () => {},
  )
  return {
    judges,
    holds: attacks,
    attackAgain: async () => {
      if (isTrusted) attacks = attack('gentle')
      await attacks
    },
    close: () => judges.close(isInUse),
  }
}

/** On a busy machine an attack may not come to its end in time; a layer that is missing fails every time. */
const selfTests = 3
/** So often the attacks may have said nothing: the machine was crowded, or the process that judges was killed in the middle. */
const silentLimit = 20

async function assertHolds(judges: Judges, isProduction: boolean, pace: Pace, log: Log): Promise<void> {
  let broken: SelfTestLine[] = []
  for (let spoken = 0, silent = 0; spoken < selfTests && silent < silentLimit; ) {
    const lines = await attackOnce(judges, pace)
    broken = lines.filter(({ result }) => result === 'FAIL' || (isProduction && result === 'absent'))
    for (const { layer, attack, expected, seen } of broken)
      log.error({ layer, attack, expected, seen }, 'the sandbox does not hold')
    if (broken.length === 0) return
    if (broken.every(({ seen }) => seen === crowded)) silent++
    else spoken++
  }
  const layers = [...new Set(broken.map(({ layer }) => layer))].join(', ')
  throw new CannotStart(
    `The sandbox does not hold on this machine (${layers}): see npm run self-test and docs/security.md.`,
  )
}

async function attackOnce(judges: Judges, pace: Pace): Promise<SelfTestLine[]> {
  for (let ended = 0; ; ended++)
    try {
      return await judges.attack(pace)
    } catch (error) {
      if (!(error instanceof JudgeEnded) || ended >= silentLimit) throw error
    }
}
