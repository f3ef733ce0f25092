import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { bundlesOf, type Sandbox } from '../grader/sandbox/index.ts'

const bootId = '/proc/sys/kernel/random/boot_id'

/** All that the outcome of the attacks depends on; undefined where the system does not tell its start. */
export function findOptionalFingerprint({ installation, stamp }: Sandbox): string | undefined {
  try {
    const programs = [process.execPath, installation.addon, installation.bubblewrap].filter(isSet)
    const parts = [
      readFileSync(bootId, 'utf8'),
      JSON.stringify(stamp),
      String(process.getuid?.()),
      ...programs.map(identify),
      ...bundlesOf(installation.programs).map((path) => readFileSync(path, 'utf8')),
    ]
    return createHash('sha256').update(parts.join('\0')).digest('hex')
  } catch {
    return undefined
  }
}

/** The file, whatever the name that leads to it. */
function identify(path: string): string {
  const { dev, ino, size, mtimeMs } = statSync(path)
  return JSON.stringify([dev, ino, size, mtimeMs])
}

const isSet = (path: string | undefined): path is string => path !== undefined
