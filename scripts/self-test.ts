// `npm run self-test`: attacks the sandbox of this machine and says, layer by layer, whether it holds.
import colors from 'picocolors'
import { readJudgeEnvironment } from '../grader/environment.ts'
import { type SelfTestLine, selfTest } from '../grader/judges/self-test.ts'
import { Sandbox } from '../grader/sandbox/index.ts'
import { runCommand } from './run-command.ts'

const paint = { PASS: colors.green, FAIL: colors.red, absent: colors.yellow }

function format({ layer, attack, expected, seen, result }: SelfTestLine): string {
  const what = `${layer.padEnd(14)}${attack.padEnd(26)}`
  return `${what}expected ${expected.padEnd(22)}seen ${(seen || '–').padEnd(32)}${paint[result](result)}\n`
}

process.exitCode = await runCommand(async () => {
  const { sandbox: level = 'sealed', slots } = readJudgeEnvironment(process.env)
  const sandbox = await Sandbox.create({ level, slots })
  try {
    process.stdout.write(`${sandbox.stamp.level}: ${sandbox.stamp.detail}\n`)
    const lines = await selfTest(sandbox)
    for (const line of lines) process.stdout.write(format(line))
    return lines.every(({ result }) => result === 'PASS') ? 0 : 1
  } finally {
    await sandbox.close()
  }
})
