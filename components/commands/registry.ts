import type { Messages } from 'next-intl'
import type { Shortcut } from './shortcut.ts'

/** What a command is called: the key of its title. */
export type CommandId = keyof Messages['commands']['titles']

export const commandGroups = ['exercise', 'work', 'go', 'display', 'help'] as const
type CommandGroup = (typeof commandGroups)[number]

/** Something that a visitor can have done by its name or by its keys. */
export interface Command {
  id: CommandId
  group: CommandGroup
  shortcut?: Shortcut
  /** Not at this moment: it is not offered, and its keys do nothing. */
  isUnavailable?: boolean
  run(): void
}

const none: readonly Command[] = []

/** The commands of what is on the page now. */
export class CommandRegistry {
  readonly #byOwner = new Map<string, readonly Command[]>()
  readonly #listeners = new Set<() => void>()
  #all = none

  /** In the order in which their owners came. */
  get all(): readonly Command[] {
    return this.#all
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Replaces what this owner had registered. */
  register(owner: string, commands: readonly Command[]): void {
    this.#byOwner.set(owner, commands)
    this.#tell()
  }

  unregister(owner: string): void {
    this.#byOwner.delete(owner)
    this.#tell()
  }

  #tell(): void {
    this.#all = [...this.#byOwner.values()].flat()
    for (const listener of this.#listeners) listener()
  }
}

/** Of the page. */
export const registry = new CommandRegistry()
