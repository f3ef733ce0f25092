import { type SelfTestLine, selfTest } from '../grader/judges/self-test.ts'
import { chooseSandbox } from '../grader/sandbox/choose.ts'
import type { Sandbox } from '../grader/sandbox/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import type { Environment } from '../platform/environment.ts'
import type { Log } from '../platform/log.ts'
import { HeldBefore } from './held-before.ts'

/** Nobody may be judged in it before it has held. */
export interface TrustedSandbox {
  sandbox: Sandbox
  /** Resolves when it has held the attacks, or held them before and is the same. @throws CannotStart */
  holds: Promise<void>
  /** Attacks a sandbox that was trusted because it held before. @throws CannotStart */
  attackAgain(): Promise<void>
  /** Ends every cell, when the attacks are over. */
  close(): Promise<void>
}

/**
 * Makes the sandbox and attacks it, which takes seconds: it is begun before anything else. A second start is not kept waiting by
 * attacks that this machine, not started anew, with these very programs has held before: they come a little later.
 * @throws SandboxUnavailable
 */
export async function startSandbox(environment: Environment, log: Log): Promise<TrustedSandbox> {
  const { sandbox: level, slots, isProduction, dataDir, databaseUrl } = environment
  const sandbox = await chooseSandbox({ level, slots, isProduction, warn: (message) => log.warn(message) })
  const before = databaseUrl === '' ? new HeldBefore(dataDir, sandbox) : undefined
  const attack = async () => {
    await assertHolds(sandbox, isProduction, log)
    before?.remember()
  }
  let attacks = before?.isSame ? Promise.resolve() : attack()
  // Whoever waits for it is told; meanwhile nobody may be waiting yet.
  attacks.catch(() => {})
  return {
    sandbox,
    holds: attacks,
    attackAgain: async () => {
      if (before?.isSame) attacks = attack()
      await attacks
    },
    close: async () => {
      await attacks.catch(() => {})
      await sandbox.close()
    },
  }
}

/** On a busy machine an attack may not come to its end in time; a layer that is missing fails every time. */
const selfTests = 3

async function assertHolds(sandbox: Sandbox, isProduction: boolean, log: Log): Promise<void> {
  let broken: SelfTestLine[] = []
  for (let count = 1; count <= selfTests; count++) {
    const lines = await selfTest(sandbox)
    broken = lines.filter(({ result }) => result === 'FAIL' || (isProduction && result === 'absent'))
    for (const { layer, attack, expected, seen } of broken)
      log.error({ layer, attack, expected, seen }, 'the sandbox does not hold')
    if (broken.length === 0) return
  }
  const layers = [...new Set(broken.map(({ layer }) => layer))].join(', ')
  throw new CannotStart(
    `The sandbox does not hold on this machine (${layers}): see npm run self-test and docs/security.md.`,
  )
}
