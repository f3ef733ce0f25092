import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'

const added: string[] = []
afterEach(() => {
  for (const path of added.splice(0)) rmSync(path, { recursive: true })
})

/** Adds a file to the project for the length of a test; `remove` is the topmost thing that it made. */
function add(path: string, content: string, remove = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  added.push(join(root, remove))
  writeFileSync(join(root, path), content)
}

test('the lint passes as it is', async () => {
  const { status, stdout } = await runScript('lint', [])
  expect(stdout.match(/: passed/g)).toHaveLength(4)
  expect(status).toBe(0)
})

test.each([
  ['grader/contract/breaks-the-table.ts', "import '../sandbox/index.ts'\n", 'imports-of-grader-contract'],
  ['grader/engine/breaks-the-table.ts', "import '../judges/index.ts'\n", 'imports-of-grader-engine'],
  ['grader/tensor/breaks-the-table.ts', "import 'node:fs'\n", 'browser-safe'],
  [
    'grader/judges/breaks-the-table.ts',
    "import '../../exercises/corr2d/solution.ts'\n",
    'secrets-of-exercises',
  ],
  [
    'exercises/corr2d/breaks-the-table.ts',
    "import '../../grader/catalog/index.ts'\n",
    'imports-of-exercises',
  ],
])('the lint fails for %s, which imports what it may not', async (path, content, rule) => {
  add(path, content)
  const { status, stdout } = await runScript('lint', [])
  expect(stdout).toContain('import table: FAILED')
  expect(stdout).toContain(rule)
  expect(status).toBe(1)
})
