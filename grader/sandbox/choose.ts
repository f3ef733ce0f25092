import { type CellSettings, Sandbox, SandboxUnavailable } from './index.ts'
import type { Level } from './layers.ts'

export interface Choice extends CellSettings {
  /** undefined: sealed where it can be had. */
  level: Level | undefined
  /** In production nobody is judged without the operating system's sandbox unless that was asked for by name. */
  isProduction: boolean
  /** Told why the cells are not sealed. */
  warn(message: string): void
}

/** @throws SandboxUnavailable where sealed cells cannot be had, and are asked for or needed */
export async function chooseSandbox({ level, isProduction, warn, ...cells }: Choice): Promise<Sandbox> {
  try {
    return await Sandbox.create({ level: level ?? 'sealed', ...cells })
  } catch (error) {
    if (!(error instanceof SandboxUnavailable) || level === 'sealed' || isProduction) throw error
    warn(`judging without the sandbox of the operating system: ${error.message}`)
    return Sandbox.create({ level: 'process', ...cells })
  }
}
