import { rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFiles } from '../scripts/start/compress-files.ts'
import { makeFolder } from '../tests/support/temporary-folder.ts'
import { StaticFiles } from './static-files.ts'

const script = 'let padding = 1\n'.repeat(400)
const root = makeFolder(
  {
    'secret.txt': 'a secret',
    'public/service-worker.js': script,
    'public/assets/editor.js': script,
    'public/assets/part-ABC.js': script,
    'public/assets/part-GONE.js': 'short',
    'public/assets/short.css': 'a{}',
    '.next/static/chunks/0~a-b_c.js': script,
    '.next/static/media/font.woff2': script,
    '.next/server/page.js': 'of the server',
  },
  afterAll,
)

const server = createServer((asked, response) => {
  void files.answer(asked, response).then((isAnswered) => isAnswered || response.writeHead(404).end())
})
let files: StaticFiles
beforeAll(async () => {
  await compressFiles(root)
  files = new StaticFiles(root)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

interface Asked {
  method?: string
  headers?: Record<string, string>
}

/** As it comes, not decompressed; the path as it is written. */
function ask(path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
        const parts: Buffer[] = []
        for await (const part of response) parts.push(part)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
        .on('error', reject)
        .end()
    },
  )
}

const taking = (encodings: string) => ({ headers: { 'accept-encoding': encodings } })

test('the smallest form that is taken is sent', async () => {
  const path = '/_next/static/chunks/0~a-b_c.js'
  const brotli = await ask(path, taking('gzip, deflate, br, zstd'))
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(brotli.body.length).toBeLessThan(script.length / 10)
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
  const gzip = await ask(path, taking('br;q=0, gzip;q=0.5'))
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(script)
})

test.each(['', 'identity', 'br;q=0.0, gzip;q=0', 'brotli'])(
  'to whom takes %j it is sent as it is',
  async (encodings) => {
    const { headers, body } = await ask('/assets/editor.js', taking(encodings))
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers.vary).toBe('accept-encoding')
    expect(body.toString()).toBe(script)
  },
)

test.each(['/assets/short.css', '/_next/static/media/font.woff2'])('%s is not compressed', async (path) => {
  const { status, headers } = await ask(path, taking('gzip, br'))
  expect(status).toBe(200)
  expect(headers).not.toHaveProperty('content-encoding')
})

test('what has its fingerprint in the address is kept for ever, the rest is asked for each time', async () => {
  const cached = async (path: string) => (await ask(path)).headers['cache-control']
  for (const path of ['/assets/part-ABC.js', '/assets/editor.js?v=1', '/_next/static/media/font.woff2'])
    expect(await cached(path)).toContain('immutable')
  for (const path of ['/assets/editor.js', '/service-worker.js', '/service-worker.js?v=1'])
    expect(await cached(path)).toBe('no-cache')
})

test('what has not changed is not sent again, of each form apart', async () => {
  const whole = await ask('/assets/editor.js', taking('br'))
  const etag = String(whole.headers.etag)
  const again = await ask('/assets/editor.js', {
    headers: { 'accept-encoding': 'br', 'if-none-match': etag },
  })
  expect([again.status, again.body.length]).toEqual([304, 0])
  const other = await ask('/assets/editor.js', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': etag },
  })
  expect(other.status).toBe(200)
})

test('a part is sent, and one that is not there refused', async () => {
  const part = await ask('/assets/editor.js', { headers: { range: 'bytes=4-10' } })
  expect([part.status, part.body.toString()]).toEqual([206, 'padding'])
  const refused = await ask('/assets/part-ABC.js', { headers: { range: 'bytes=900000-' } })
  expect(refused.status).toBe(416)
  expect(refused.headers).not.toHaveProperty('cache-control')
  expect((await ask('/assets/editor.js', { headers: { range: 'nonsense' } })).status).toBe(200)
})

test('that a file is gone by now is not kept for ever', async () => {
  rmSync(join(root, 'public/assets/part-GONE.js'))
  const { status, headers } = await ask('/assets/part-GONE.js')
  expect(status).toBe(404)
  expect(headers).not.toHaveProperty('cache-control')
})

test('of a HEAD there is no body', async () => {
  const { status, headers, body } = await ask('/assets/editor.js', { method: 'HEAD', ...taking('br') })
  expect([status, headers['content-encoding'], body.length]).toEqual([200, 'br', 0])
})

test.each([
  ...['/', '/assets/', '/assets', '/assets/nothing.js', '/assets/editor.js.br', '/assets/editor.js.gz'],
  ...['/secret.txt', '/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/..%2fsecret.txt'],
  ...[
    '/_next/static/../server/page.js',
    '/_next/server/page.js',
    '//secret.txt',
    '/assets/editor.js%00',
    '/%',
  ],
])('%s is no file', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('a file is only asked for', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await ask('/assets/editor.js', { method })).status).toBe(404)
})
