// Starts the web process, with its worker inside where the database is embedded, and stops it again.
import { type Control, listenForCommands } from '../platform/control/listen.ts'
import type { JudgeQuietly } from '../platform/demo/judged.ts'
import { provideDemoCourse } from '../platform/demo/provide.ts'
import type { Environment } from '../platform/environment.ts'
import { Previews } from '../platform/exercises/preview.ts'
import { type Log, logFault } from '../platform/log.ts'
import { addAuth, closeRuntime, openRuntime } from '../platform/open-runtime.ts'
import { type DemoAccount, provideDemoAccounts } from '../platform/people/demo-accounts.ts'
import { reportFault, shareRuntime, type WebRuntime } from '../platform/runtime.ts'
import { startWorker, type Worker } from '../worker/index.ts'
import { startSandbox, type TrustedSandbox } from '../worker/trusted-sandbox.ts'
import { type OnFault, WebServer, type WebSettings } from './index.ts'

export interface Running {
  /** To try the installation with; none where others than this machine reach it. */
  demoAccounts: DemoAccount[]
  /** Resolves when everything that /api/ready asks for is there. @throws where the sandbox does not hold */
  whenReady: Promise<void>
  stop(): Promise<void>
}

interface Parts {
  web?: WebServer
  sandbox?: Promise<TrustedSandbox>
  runtime?: WebRuntime
  control?: Control
  worker?: Worker
}

/** @throws CannotStart, SandboxUnavailable */
export async function serve(environment: Environment, log: Log, settings: WebSettings): Promise<Running> {
  const parts: Parts = {}
  const stop = async () => {
    await parts.web?.stop()
    await parts.control?.close()
    await parts.worker?.stop()
    await (await parts.sandbox?.catch(() => undefined))?.close()
    if (parts.runtime) await closeRuntime(parts.runtime)
  }
  const onFault: OnFault = (error, message) =>
    parts.runtime ? reportFault(parts.runtime, error, message) : logFault(log, error, message)
  try {
    parts.web = await WebServer.listen(environment, settings, onFault)
    // Its self-test is the work of other processes, and the longest part of a start.
    if (environment.databaseUrl === '') parts.sandbox = startSandbox(environment, log)
    // Where it cannot be had, that is said when it is needed.
    parts.sandbox?.catch(() => {})
    const runtime = addAuth(await openRuntime(environment, log))
    if (settings.isDevelopment) runtime.previews = new Previews(environment.exercisesDir)
    parts.runtime = runtime
    shareRuntime(runtime)
    const demoAccounts = await provideDemoAccounts(runtime)
    if (parts.sandbox) {
      parts.control = await listenForCommands(runtime)
      const furnish = (judge: JudgeQuietly) => provideDemoCourse(runtime, judge, new Date())
      parts.worker = startWorker(runtime, await parts.sandbox, furnish)
    }
    await parts.web.mountPages()
    return { demoAccounts, whenReady: parts.worker?.whenReady ?? Promise.resolve(), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
