// Leaves what browsers load compressed beside it, once for each build: see server/static-files.ts.
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { compressedEndings, isCompressed } from '../../server/static-files.ts'

/** Pictures and WOFF2 fonts are compressed already. */
const compressible = '**/*.{css,js,json,svg,ttf,txt,wasm}'
/** Less is as long on the way, all headers counted. */
const leastBytes = 1_024

/** The highest, 11, takes 35 times as long, for an eighth less. */
const brotliQuality = 6

const compress = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: promisify<Buffer, Buffer>(gzip),
}

export async function compressFiles(root: string): Promise<void> {
  const files = ['public', '.next/static'].flatMap((folder) =>
    globSync(compressible, { cwd: join(root, folder) }).map((name) => join(root, folder, name)),
  )
  await Promise.all(files.filter((file) => !isCompressed(file)).map(compressFile))
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < leastBytes) return
  for (const encoding of ['br', 'gzip'] as const)
    await writeFile(file + compressedEndings[encoding], await compress[encoding](content))
}
