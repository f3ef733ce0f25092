import { expect, test } from 'vitest'
import { runWorkerPath, securityHeaders, serviceWorkerPath, trainingWorkerPath } from './headers.ts'

const at = (address: string) => new URL(address, 'http://any')
const page = { url: at('/exercises/corr2d'), nonce: 'abc', isHttps: false, isDevelopment: false }
const policyOf = (more: Partial<typeof page>) =>
  securityHeaders({ ...page, ...more })['content-security-policy'] ?? ''

test('a page runs scripts with its nonce and evaluates nothing', () => {
  expect(policyOf({})).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval';")
  expect(policyOf({})).not.toContain("'unsafe-eval'")
  expect(policyOf({})).not.toMatch(/script-src[^;]*'unsafe-inline'/)
})

test('no page may be framed, or speak to another host', () => {
  expect(policyOf({})).toContain("frame-ancestors 'none'")
  expect(policyOf({})).toContain("connect-src 'self'")
  expect(policyOf({})).not.toMatch(/https?:|\*/)
})

test('the run worker alone may evaluate, and reaches nobody', () => {
  expect(policyOf({ url: at(runWorkerPath) })).toContain("'unsafe-eval'")
  expect(policyOf({ url: at(runWorkerPath) })).toContain("connect-src 'none'")
})

test.each(['run', 'library'])('a cell evaluates and loads nothing, not even from here: %s', (name) => {
  expect(policyOf({ url: at(`/assets/${name}-cell.js?v=1`) })).toBe(
    "default-src 'none'; script-src 'unsafe-eval'",
  )
})

test('the training worker compiles WebAssembly, evaluates nothing, and reaches nobody else', () => {
  expect(policyOf({ url: at(`${trainingWorkerPath}?v=1`) })).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  )
})

test('the service worker fetches from here, and runs no other script', () => {
  expect(policyOf({})).toContain("worker-src 'self'")
  expect(policyOf({ url: at(serviceWorkerPath) })).toBe("default-src 'none'; connect-src 'self'")
})

test('only a page that came by TLS asks for TLS ever after', () => {
  expect(securityHeaders(page)['strict-transport-security']).toBeUndefined()
  expect(securityHeaders({ ...page, isHttps: true })['strict-transport-security']).toContain('max-age=')
})
