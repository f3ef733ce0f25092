// `npm run data -- mnist | digits | picture`: the digits that networks learn from.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from '../platform/environment.ts'
import { measureDigits } from './data/digits.ts'
import { DownloadFailed } from './data/download.ts'
import { allFiles, downloadMnist, mirrors } from './data/mnist.ts'
import { drawPicture } from './data/picture.ts'
import { runCommand, UsageError } from './run-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text: string) => void process.stdout.write(text)

const usage = `Usage: npm run data -- <what>

  mnist     downloads MNIST into DATA_DIR/mnist, or goes on with it
  digits    makes the project's own digits; where MNIST_DIR is set, a LeNet that learns from them reads MNIST's test images
  picture   draws a hundred of them for the documentation
`

async function fetchMnist(): Promise<number> {
  const folder = join(readEnvironment(process.env, root).dataDir, 'mnist')
  try {
    await downloadMnist({ folder, mirrors, files: allFiles, say })
  } catch (error) {
    if (!(error instanceof DownloadFailed)) throw error
    process.stderr.write(
      `${error.message}\nMNIST could not be downloaded: call this again where there is a network (what came is kept), set MNIST_DIR to a folder that has the files, or go on with the generated digits, which need neither.\n`,
    )
    return 1
  }
  say(`Set MNIST_DIR=${folder} to use it.\n`)
  return 0
}

const parts: Record<string, () => Promise<number> | number> = {
  mnist: fetchMnist,
  digits: () => measureDigits(readEnvironment(process.env, root).mnistDir, say),
  picture: () => drawPicture(join(root, 'docs/images/generated-digits.png'), say),
}

process.exitCode = await runCommand(() => {
  const [name = '', ...others] = process.argv.slice(2)
  const part = parts[name]
  if (!part || others.length > 0) throw new UsageError(usage)
  return part()
})
