import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'
import { makeFolder } from '../support/temporary-folder.ts'

// `npm test` runs the lint on the project as it is; files are added to a copy that break the table.
const breaches = [
  {
    path: 'grader/contract/breaks-the-table.ts',
    imports: '../sandbox/index.ts',
    rule: 'imports-of-grader-contract',
  },
  {
    path: 'grader/engine/breaks-the-table.ts',
    imports: '../judges/index.ts',
    rule: 'imports-of-grader-engine',
  },
  { path: 'grader/tensor/breaks-the-table.ts', imports: 'node:fs', rule: 'browser-safe' },
  {
    path: 'grader/judges/breaks-the-table.ts',
    imports: '../../exercises/corr2d/solution.ts',
    rule: 'secrets-of-exercises',
  },
  {
    path: 'exercises/output-shape/breaks-the-table.ts',
    imports: '../../grader/catalog/index.ts',
    rule: 'imports-of-exercises',
  },
]

/** For what others run is made from these sources, and would be made anew. */
function copyProject(): string {
  const folder = makeFolder()
  const left = new Set(['.git', '.next', 'node_modules'].map((name) => join(root, name)))
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(path) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

test('the lint fails for files that import what they may not, and names file and rule', async () => {
  const project = copyProject()
  for (const { path, imports } of breaches) writeFileSync(join(project, path), `import '${imports}'\n`)
  const { status, stdout } = await runScript('lint', ['import table'], {}, project)
  expect(stdout).toContain('import table: FAILED')
  for (const { path, rule } of breaches) expect(stdout).toMatch(new RegExp(`error ${rule}: ${path}`))
  expect(status).toBe(1)
})
