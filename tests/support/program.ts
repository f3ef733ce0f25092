import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './judge.ts'
import { type MarkedNode, markNode } from './marked-node.ts'
import { until } from './until.ts'

/** Of one program, on a machine that does much besides. */
const startWithinMs = 120_000

/** One of the project's long-running scripts, as a process that a test may kill. */
export class Program {
  readonly name: string
  readonly #node: MarkedNode
  readonly #child: ChildProcess
  #said = ''
  #errors = ''

  /**
   * @param variables all that it is told by its environment, PATH aside
   * @param enter the beginning of its command line, where it runs in namespaces of its own
   */
  constructor(name: 'start' | 'worker', variables: NodeJS.ProcessEnv, enter: readonly string[] = []) {
    this.name = name
    this.#node = markNode()
    const script = join(root, 'scripts', `${name}.ts`)
    const { PATH = '', HOME = '/', NODE_COMPILE_CACHE = '' } = process.env
    const [command = '', ...args] = [
      ...enter,
      this.#node.path,
      '--disable-warning=ExperimentalWarning',
      script,
    ]
    this.#child = spawn(command, args, {
      cwd: root,
      // Should this process vanish, the script hears of it through the channel and stops.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH, HOME, NODE_COMPILE_CACHE, ...variables },
    })
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => (this.#said += chunk))
    this.#child.stderr?.on('data', (chunk) => (this.#errors += chunk))
    process.on('exit', this.#killWithUs)
  }

  readonly #killWithUs = () => this.#child.kill('SIGKILL')

  /** All that it has printed so far. */
  get log(): string {
    return this.#said
  }

  /** What it has printed on standard error. */
  get errors(): string {
    return this.#errors
  }

  /** Its exit status; null while it runs, and where a signal ended it. */
  get status(): number | null {
    return this.#child.exitCode
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Processes that it started and that are there still, its parents dead or not. */
  cells(): number[] {
    return this.#node.processes().filter((pid) => pid !== this.#child.pid)
  }

  async said(text: string | RegExp, withinMs?: number): Promise<void> {
    await this.#until(`${this.name} to say ${text}`, () => this.#said.search(text) >= 0, withinMs)
  }

  /** Waits for `look` to find something; the error holds what the program printed. */
  async answers(what: string, look: () => Promise<boolean>, withinMs?: number): Promise<void> {
    await this.#until(what, look, withinMs)
  }

  async #until(
    what: string,
    look: () => boolean | Promise<boolean>,
    withinMs = startWithinMs,
  ): Promise<void> {
    const lookAgain = async () => {
      const found = await look()
      if (!found && this.hasEnded) throw new Error(`${this.name} ended while ${what} was waited for`)
      return found
    }
    await until(what, lookAgain, withinMs).catch((error: Error) => {
      throw new Error(`${error.message}; it printed:\n${this.#said.slice(-4_000)}`)
    })
  }

  /** Sends the signal and waits for it, and every process it started, to be gone. */
  async end(signal: NodeJS.Signals): Promise<void> {
    this.signal('SIGCONT')
    this.signal(signal)
    await until(`${this.name} to end`, () => this.hasEnded)
    process.off('exit', this.#killWithUs)
    await until(`the cells of ${this.name} to end`, () => this.#node.processes().length === 0, 10_000)
    this.#node.remove()
  }
}
