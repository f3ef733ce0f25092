import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createRandom } from '../../grader/tensor/random.ts'
import { makeFolder } from '../../tests/support/temporary-folder.ts'
import { DownloadFailed } from './download.ts'
import { downloadMnist } from './mnist.ts'

const random = createRandom('file')
const unpacked = Buffer.from(Uint8Array.from({ length: 50_000 }, () => random.integer(0, 255)))
const packed = gzipSync(unpacked)
const file = {
  name: 'some-file.gz',
  bytes: packed.length,
  unpackedBytes: unpacked.length,
  sha256: createHash('sha256').update(unpacked).digest('hex'),
}

interface Mirror {
  url: string
  /** The Range header of each request; undefined where it had none. */
  ranges: (string | undefined)[]
}

async function startMirror(answer: RequestListener): Promise<Mirror> {
  const ranges: Mirror['ranges'] = []
  const server = createServer((request, response) => {
    ranges.push(request.headers.range)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ranges }
}

/** Gives the rest where a rest is asked for. */
const serve =
  (content: Buffer): RequestListener =>
  ({ url, headers }, response) => {
    if (url !== `/${file.name}`) return response.writeHead(404).end()
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
    if (from === 0) return response.end(content)
    response.writeHead(206, { 'Content-Range': `bytes ${from}-${content.length - 1}/${content.length}` })
    response.end(content.subarray(from))
  }

/** Sends half of the file; the line breaks once some of it is said to be there. */
function breakOff(arrived: Promise<void>): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'Content-Length': packed.length })
    response.write(packed.subarray(0, packed.length / 2))
    arrived.then(() => response.destroy())
  }
}

const changed = Buffer.from(packed)
changed[30_000] = (changed[30_000] as number) ^ 1

interface Attempt {
  mirrors: readonly Mirror[]
  part?: Buffer
  folder?: string
  onProgress?: () => void
}

async function attempt({ mirrors, part, folder = makeFolder(), onProgress }: Attempt) {
  const path = join(folder, file.name)
  if (part) writeFileSync(`${path}.part`, part)
  let said = ''
  const say = (text: string) => {
    said += text
    onProgress?.()
  }
  await downloadMnist({ folder, mirrors: mirrors.map(({ url }) => url), files: [file], say })
  expect(readFileSync(path).equals(packed)).toBe(true)
  expect(existsSync(`${path}.part`)).toBe(false)
  return said
}

test('a file comes from the first mirror, says how far it is, and does not come twice', async () => {
  const [first, second] = [await startMirror(serve(packed)), await startMirror(serve(packed))]
  const folder = makeFolder()
  const said = await attempt({ mirrors: [first, second], folder })
  expect(said).toMatch(/some-file.gz {2}100 % of 0.1 MB\nsome-file.gz is there, and it is MNIST's.\n$/)
  expect(await attempt({ mirrors: [first, second], folder })).toBe('some-file.gz is there already.\n')
  expect([first.ranges, second.ranges]).toEqual([[undefined], []])
})

describe('what has come is kept', () => {
  test('the rest alone is fetched', async () => {
    const mirror = await startMirror(serve(packed))
    await attempt({ mirrors: [mirror], part: packed.subarray(0, 12_345) })
    expect(mirror.ranges).toEqual(['bytes=12345-'])
  })

  test('nothing is fetched where nothing is missing', async () => {
    const mirror = await startMirror(serve(packed))
    await attempt({ mirrors: [mirror], part: packed })
    expect(mirror.ranges).toEqual([])
  })

  test('the next mirror goes on where the line of the first broke', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const [first, second] = [await startMirror(breakOff(promise)), await startMirror(serve(packed))]
    await attempt({ mirrors: [first, second], onProgress: resolve })
    expect(second.ranges).toEqual([expect.stringMatching(/^bytes=[1-9]\d*-$/)])
  })

  test('a mirror that knows no ranges sends all of it', async () => {
    const mirror = await startMirror((_, response) => response.end(packed))
    await attempt({ mirrors: [mirror], part: packed.subarray(0, 12_345) })
  })

  test.each([
    ['of another file', Buffer.alloc(10_000, 7)],
    ['longer than the file', Buffer.concat([packed, packed])],
  ])('a beginning %s is thrown away, and the same mirror asked again', async (_, part) => {
    const mirror = await startMirror(serve(packed))
    await attempt({ mirrors: [mirror], part })
    expect(mirror.ranges.at(-1)).toBe(undefined)
  })
})

describe('the next mirror is asked', () => {
  test.each<[string, RequestListener]>([
    ['does not have the file', (_, response) => response.writeHead(404).end()],
    ['is broken', (_, response) => response.writeHead(500).end()],
    ['has another content', serve(changed)],
    ['has a longer file', serve(Buffer.concat([packed, packed]))],
    ['has a page of its own in its place', (_, response) => response.end('<html>')],
    ['ends too early, and does not say so', (_, response) => response.end(packed.subarray(0, 999))],
    [
      'gives another rest than asked for',
      (_, response) =>
        response
          .writeHead(206, { 'Content-Range': `bytes 0-9/${packed.length}` })
          .end(packed.subarray(0, 10)),
    ],
    ['hangs up', (_, response) => response.destroy()],
  ])('when the first %s', async (_, answer) => {
    const [first, second] = [await startMirror(answer), await startMirror(serve(packed))]
    await attempt({ mirrors: [first, second] })
    expect(first.ranges).toEqual([undefined])
  })
})

describe('when no mirror has it', () => {
  test('what each of them answered is said, and nothing wrong is left', async () => {
    const [first, second] = [
      await startMirror((_, response) => response.writeHead(403).end()),
      await startMirror(serve(changed)),
    ]
    const folder = makeFolder()
    const failed = attempt({ mirrors: [first, second], folder })
    await expect(failed).rejects.toThrow(DownloadFailed)
    await expect(failed).rejects.toThrow(
      /\/some-file.gz: HTTP status 403\nhttp.*\/some-file.gz: .*its SHA-256 is|cannot be unpacked/,
    )
    expect(existsSync(join(folder, file.name))).toBe(false)
    expect(existsSync(join(folder, `${file.name}.part`))).toBe(false)
  })

  test('what came before the line broke is kept for the next time', async () => {
    const folder = makeFolder()
    const { promise, resolve } = Promise.withResolvers<void>()
    const broken = await startMirror(breakOff(promise))
    const failed = attempt({ mirrors: [broken], folder, onProgress: resolve })
    await expect(failed).rejects.toThrow(DownloadFailed)
    const { size } = statSync(join(folder, `${file.name}.part`))
    expect(size).toBeGreaterThan(0)
    const mirror = await startMirror(serve(packed))
    await attempt({ mirrors: [mirror], folder })
    expect(mirror.ranges).toEqual([`bytes=${size}-`])
  })
})
