import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files, by their paths in it; it goes when the test ends. */
export function makeFolder(
  files: Record<string, string> = {},
  whenDone: (remove: () => void) => unknown = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-test-'))
  whenDone(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Submissions as files, in a folder that goes when it is told to. */
export function makeFiles(texts: readonly string[]): { paths: string[]; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-test-'))
  const paths = texts.map((_, index) => join(folder, `${index}.ts`))
  for (const [index, path] of paths.entries()) writeFileSync(path, texts[index] ?? '')
  return { paths, remove: () => rmSync(folder, { recursive: true }) }
}
