// `npm run self-test`: attacks the sandbox of this machine and says, layer by layer, whether it holds.
import colors from 'picocolors'
import { readJudgeEnvironment } from '../grader/environment.ts'
import { type SelfTestLine, selfTest } from '../grader/judges/self-test.ts'
import { Sandbox } from '../grader/sandbox/index.ts'

const paint = { PASS: colors.green, FAIL: colors.red, absent: colors.yellow }

function format({ layer, attack, expected, seen, result }: SelfTestLine): string {
  const what = `${layer.padEnd(14)}${attack.padEnd(26)}`
  return `${what}expected ${expected.padEnd(22)}seen ${(seen || '–').padEnd(32)}${paint[result](result)}\n`
}

const { sandbox: level = 'sealed', slots } = readJudgeEnvironment(process.env)
try {
  const sandbox = await Sandbox.create({ level, slots })
  process.stdout.write(`${sandbox.stamp.level}: ${sandbox.stamp.detail}\n`)
  const lines = await selfTest(sandbox)
  for (const line of lines) process.stdout.write(format(line))
  await sandbox.close()
  process.exitCode = lines.every(({ result }) => result === 'PASS') ? 0 : 1
} catch (error) {
  process.stderr.write(`The sandbox cannot be tested: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 3
}
