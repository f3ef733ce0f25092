import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'

// `npm test` runs the lint on the project as it is; here files are added that break the table.
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

afterEach(() => {
  for (const { path } of breaches) rmSync(join(root, path), { force: true })
})

test('the lint fails for files that import what they may not, and names file and rule', async () => {
  for (const { path, imports } of breaches) writeFileSync(join(root, path), `import '${imports}'\n`)
  const { status, stdout } = await runScript('lint', ['import table'])
  expect(stdout).toContain('import table: FAILED')
  for (const { path, rule } of breaches) expect(stdout).toMatch(new RegExp(`error ${rule}: ${path}`))
  expect(status).toBe(1)
})
