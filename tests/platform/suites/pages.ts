import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Installation } from '../../support/installation.ts'
import { root } from '../../support/judge.ts'
import { Learner } from '../../support/learner.ts'

const pages = globSync('**/page.tsx', { cwd: join(root, 'app') })
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)
  .map((path) => path.replace(/\/\([^)]*\)/g, '').replace('[slug]', 'corr2d'))
const others = ['/nothing', '/api/health', '/api/nothing', '/metrics']

/** What every answer carries, and what operators read. */
export function pagesSuite(installation: () => Installation): void {
  const get = (path: string) => new Learner(installation().url).ask(path)

  test.each([...pages, ...others])('%s: its scripts need a nonce that is new each time', async (path) => {
    const [first, second] = [await get(path), await get(path)]
    const [nonce, next] = [first, second].map(({ headers }) => nonceOf(headers))
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    expect(next).not.toBe(nonce)
    expect(first.headers.get('content-security-policy')).not.toContain("'unsafe-eval'")
    expect(first.headers.get('x-frame-options')).toBe('DENY')
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('x-powered-by')).toBeNull()
    if (String(first.headers.get('content-type')).startsWith('text/html')) expectNonces(first.body, nonce)
  })

  test('only the run worker and its cells may evaluate code, and they reach nobody', async () => {
    const policyOf = async (name: string) =>
      (await get(`/assets/${name}.js`)).headers.get('content-security-policy')
    expect(await policyOf('run-worker')).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'",
    )
    for (const cell of ['run-cell', 'library-cell'])
      expect(await policyOf(cell)).toBe("default-src 'none'; script-src 'unsafe-eval'")
    expect(await policyOf('training-worker')).not.toContain("'unsafe-eval'")
  })

  describe('/metrics of the process that judges', () => {
    test.each([
      /^receptive_queue_waiting \d+$/m,
      /^receptive_queue_oldest_seconds [\d.]+$/m,
      /^# TYPE receptive_verdicts_total counter$/m,
      /^# TYPE receptive_judge_seconds histogram$/m,
      /^receptive_cells\{state="slots"\} 2$/m,
      /^receptive_faults_total 0$/m,
    ])('%s', async (line) => expect(line.test(await metricsOf(installation().judgeUrl))).toBe(true))
  })

  test('nothing that was asked of the web process was a fault of its own', async () => {
    expect(/^receptive_faults_total 0$/m.test(await metricsOf(installation().url))).toBe(true)
  })
}

const metricsOf = async (url: string): Promise<string> => (await new Learner(url).ask('/metrics')).body

const nonceOf = (headers: Headers) =>
  /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]

function expectNonces(html: string, nonce: string | undefined): void {
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
}
