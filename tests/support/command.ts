import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './judge.ts'

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs one of the project's scripts as a person's `npm run` does, and waits for it.
 * @param folder where the project lies, or a copy of it
 */
export function runScript(
  script: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
  folder = root,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', ...environment }
    const child = spawn(
      process.execPath,
      [join(folder, 'scripts/bare.mjs'), `scripts/${script}.ts`, ...args],
      {
        cwd: folder,
        env,
      },
    )
    const texts = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => (texts.stdout += chunk))
    child.stderr.on('data', (chunk) => (texts.stderr += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...texts }))
  })
}
