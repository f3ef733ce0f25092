import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verdictSchema } from '../../grader/contract/verdict.ts'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'

let folder: string
const solution = join(root, 'exercises/corr2d/solution.ts')
const flipped = join(root, 'exercises/corr2d/mistakes/flipped-kernel.ts')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'receptive-grade-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const grade = (...args: string[]) => runScript('grade', args)

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const parseLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => verdictSchema.parse(JSON.parse(line)))

/** Sentences for people: no stack, no path of the project's inside. */
function expectSentence(text: string): void {
  expect(text).not.toMatch(/\n\s+at |node_modules|TypeError|SyntaxError: /)
  expect(text.trim()).not.toBe('')
}

describe('npm run grade', () => {
  test('prints one verdict a line in the order given, and exits with 0 where every file is accepted', async () => {
    const { status, stdout } = await grade('corr2d', solution, solution, '--json')
    expect(parseLines(stdout).map((verdict) => verdict.status)).toEqual(['accepted', 'accepted'])
    expect(status).toBe(0)
  })

  test('exits with 1 where some file is not accepted', async () => {
    const { status, stdout } = await grade('corr2d', flipped, solution, '--json')
    expect(parseLines(stdout).map((verdict) => verdict.status)).toEqual(['wrong-answer', 'accepted'])
    expect(status).toBe(1)
  })

  test('draws the difference, marks the window and computes the sum', async () => {
    const { stdout } = await grade('corr2d', flipped)
    expect(stdout).toContain('[5] 11        [19] 25')
    expect(stdout).toContain('[0][1] 2     [0][1]')
    expect(stdout).toContain('Right is 0·0 + 1·1 + 3·2 + 4·3 = 19')
    expect(stdout).toContain('The kernel is flipped')
  })

  test('--visible runs the visible cases only', async () => {
    const { stdout, status } = await grade(
      'corr2d',
      join(root, 'exercises/corr2d/mistakes/square-only.ts'),
      '--visible',
      '--json',
    )
    const [verdict] = parseLines(stdout)
    expect(verdict?.groups.map(({ id }) => id)).toEqual(['examples'])
    expect(status).toBe(0)
  })

  test('grades a folder of files and sums up', async () => {
    for (const name of ['ada', 'bob', 'eve'])
      write(`class/${name}.ts`, readFileSync(name === 'bob' ? flipped : solution))
    write('class/notes.txt', 'not a submission')
    const { stdout, status } = await grade('corr2d', join(folder, 'class'))
    expect(stdout).toMatch(
      /ada\.ts +100 % +accepted\n.*bob\.ts +4 % +wrong answer +The kernel is flipped\n.*eve\.ts +100 %/,
    )
    expect(stdout).toContain('2 of 3 accepted')
    expect(status).toBe(1)
  })

  test('another seed, other hidden cases: its fingerprint differs', async () => {
    const first = parseLines((await grade('corr2d', solution, '--json')).stdout)[0]
    const second = await runScript('grade', ['corr2d', solution, '--json'], { GRADER_SEED: 'a secret' })
    expect(parseLines(second.stdout)[0]?.seedId).not.toBe(first?.seedId)
    expect(second.stdout).not.toContain('a secret')
  })
})

describe('a submission that cannot be judged gets one sentence', () => {
  const cases: [title: string, name: string, content: string | Uint8Array, message: RegExp][] = [
    ['binary', 'binary.ts', Uint8Array.from([0xff, 0xfe, 0, 1, 2, 0x80]), /not UTF-8 text/],
    ['10 MB', 'large.ts', 'a'.repeat(10 * 2 ** 20), /10240 KiB; at most 256/],
    ['wrong name', 'name.ts', 'export function corr(X: Matrix) { return X }', /does not export corr2d/],
    ['syntax error', 'syntax.ts', 'export function corr2d( {\n', /.+/],
    ['import', 'import.ts', "import { x } from 'lodash'\nexport const corr2d = x", /cannot import 'lodash'/],
    ['empty', 'empty.ts', '', /does not export corr2d/],
  ]
  test.each(cases)('%s', async (_, name, content, message) => {
    const { status, stdout, stderr } = await grade('corr2d', write(name, content), '--json')
    const [verdict] = parseLines(stdout)
    expect(verdict).toMatchObject({ status: 'compile-error', score: 0, cases: [] })
    expect(verdict?.message).toMatch(message)
    expectSentence(verdict?.message ?? '')
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  test('a Promise', async () => {
    const path = write('promise.ts', 'export async function corr2d(X: Matrix) { return X }')
    const [verdict] = parseLines((await grade('corr2d', path, '--json')).stdout)
    expect(verdict?.status).toBe('wrong-answer')
    expect(verdict?.cases[0]?.difference?.message).toContain('returned a Promise')
  })
})

describe('a wrong command line exits with 2 and says what to do', () => {
  const cases: [title: string, args: string[], message: RegExp][] = [
    ['nothing', [], /^Usage: npm run grade/],
    ['no file', ['corr2d'], /^Usage: npm run grade/],
    ['unknown option', ['corr2d', solution, '--fast'], /--fast/],
    ['unknown slug', ['corr3d', solution], /no exercise 'corr3d'. There are: .*\bcorr2d\b/],
    ['slug that climbs', ['../exercises/corr2d', solution], /no exercise/],
    ['missing file', ['corr2d', solution, '/nowhere/a.ts'], /no file \/nowhere\/a\.ts/],
    ['device', ['corr2d', '/dev/null'], /not a file/],
  ]
  test.each(cases)('%s', async (_, args, message) => {
    const { status, stdout, stderr } = await grade(...args)
    expect(stderr).toMatch(message)
    expectSentence(stderr)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('a folder without submissions', async () => {
    mkdirSync(join(folder, 'nobody'), { recursive: true })
    const { status, stderr } = await grade('corr2d', join(folder, 'nobody'))
    expect(stderr).toMatch(/no \.ts file/)
    expect(status).toBe(2)
  })

  test('a folder of exercises that is not there', async () => {
    const { status, stderr } = await runScript('grade', ['corr2d', solution], { EXERCISES_DIR: '/nowhere' })
    expect(stderr).toBe('EXERCISES_DIR names a folder that is not there\n')
    expect(status).toBe(2)
  })

  test('wrong settings, all at once', async () => {
    const { status, stderr } = await runScript('grade', ['corr2d', solution], {
      SANDBOX: 'open',
      GRADER_SLOTS: 'many',
    })
    expect(stderr).toMatch(/GRADER_SLOTS must be a whole number[\s\S]*SANDBOX must be 'sealed' or 'process'/)
    expect(status).toBe(2)
  })
})

describe('a fault that is not the student’s exits with 3 and says what to do', () => {
  test('a broken exercise folder: every fault at once', async () => {
    const exercises = join(folder, 'exercises')
    cpSync(join(root, 'exercises/corr2d'), join(exercises, 'broken'), { recursive: true })
    writeFileSync(join(exercises, 'broken/solution.ts'), 'export function corr2d( {')
    rmSync(join(exercises, 'broken/hints.md'))
    const { status, stderr, stdout } = await runScript('grade', ['broken', solution], {
      EXERCISES_DIR: exercises,
    })
    expect(stderr).toMatch(/hints\.md: is missing/)
    expectSentence(stderr)
    expect(stdout).toBe('')
    expect(status).toBe(3)
  })

  test('a solution that fails its own cases', async () => {
    const exercises = join(folder, 'exercises')
    cpSync(join(root, 'exercises/corr2d'), join(exercises, 'failing'), { recursive: true })
    cpSync(flipped, join(exercises, 'failing/solution.ts'))
    const { status, stderr } = await runScript('grade', ['failing', solution], { EXERCISES_DIR: exercises })
    expect(stderr).toMatch(/failing\/solution\.ts: must throw a RangeError for case invalid-input-1/)
    expect(status).toBe(3)
  })

  /** A PATH with nothing on it but what the test puts there. */
  function bin(bubblewrap?: string): string {
    const path = mkdtempSync(join(folder, 'bin-'))
    for (const name of ['sh', 'ldd', 'prlimit', 'true']) symlinkSync(`/usr/bin/${name}`, join(path, name))
    if (bubblewrap) {
      writeFileSync(join(path, 'bwrap'), bubblewrap)
      chmodSync(join(path, 'bwrap'), 0o755)
    }
    return path
  }
  const noNamespaces = '#!/bin/sh\necho "bwrap: No permissions to create new namespace" >&2\nexit 1\n'

  test('no bubblewrap, sealed asked for', async () => {
    const { status, stderr } = await runScript('grade', ['corr2d', solution], {
      PATH: bin(),
      SANDBOX: 'sealed',
    })
    expect(stderr).toMatch(/bubblewrap is missing: install it \(apt-get install bubblewrap\)/)
    expectSentence(stderr)
    expect(status).toBe(3)
  })

  test('no user namespaces, sealed asked for', async () => {
    const { status, stderr } = await runScript('grade', ['corr2d', solution], {
      PATH: bin(noNamespaces),
      SANDBOX: 'sealed',
    })
    expect(stderr).toMatch(
      /cannot make namespaces here .*No permissions.*kernel\.unprivileged_userns_clone=1/,
    )
    expect(status).toBe(3)
  })

  test('no bubblewrap, nothing asked for: judged as a process, with a warning and a stamp', async () => {
    const { status, stdout, stderr } = await runScript('grade', ['corr2d', solution, '--json'], {
      PATH: bin(),
    })
    expect(stderr).toMatch(/^Warning: judging without the sandbox/)
    expect(parseLines(stdout)[0]).toMatchObject({ status: 'accepted', sandbox: { level: 'process' } })
    expect(status).toBe(0)
  })

  test('cells that die before any student’s code runs: internal-error with a reference, three attempts', async () => {
    const dying =
      '#!/bin/sh\ncase "$*" in *runner.cjs*) echo "bwrap: cell lost" >&2; exit 1;; esac\nexec /usr/bin/bwrap "$@"\n'
    const { status, stdout, stderr } = await runScript('grade', ['corr2d', solution, '--json'], {
      PATH: bin(dying),
    })
    const [verdict] = parseLines(stdout)
    expect(verdict).toMatchObject({ status: 'internal-error', score: 0 })
    expect(verdict?.message).toMatch(/not your fault.*Reference: [0-9a-f]{10}/)
    expect(stderr).toMatch(/^[0-9a-f]{10}: SandboxFault: a runner cell did not start: bwrap: cell lost/)
    expect(status).toBe(3)
  })
})
