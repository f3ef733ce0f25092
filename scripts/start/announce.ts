import colors from 'picocolors'
import type { Environment } from '../../platform/environment.ts'
import type { Running } from '../../server/main.ts'

/** Says where the installation is, and how to get in. */
export function announce(
  { baseUrl, databaseUrl, dataDir, hasDemoCourse }: Environment,
  { demoAccounts }: Running,
): void {
  const where = databaseUrl === '' ? `embedded, in ${dataDir}` : `at ${new URL(databaseUrl).host}`
  const lines = [
    `${colors.bold('Receptive')} is ready: ${colors.cyan(baseUrl)}`,
    colors.dim(`Database ${where}. Ctrl+C stops it; nothing is lost.`),
    ...(demoAccounts.length > 0 ? ['', 'Practice needs no account. To try one (this machine only):'] : []),
    ...demoAccounts.map(
      ({ email, password, role }) => `  ${role.padEnd(14)} ${email.padEnd(28)} ${password}`,
    ),
    ...(hasDemoCourse
      ? [colors.dim('The instructor has a demo course, a minute after the first start.')]
      : []),
  ]
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)
}
