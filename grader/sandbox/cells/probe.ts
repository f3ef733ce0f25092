// The program of a probe cell: does what hostile code would do if it got out of its isolate, and says how far it came.
import { spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveLines } from './lines.ts'

export interface ProbeRequest {
  attack: keyof typeof attacks
  /** What a real attacker would find out: a path, the judge's own process, a port that it listens at. */
  path: string
  pid: number
  port: number
}

const descriptorsToTry = 64
const MiB = 2 ** 20

const attacks = {
  readFile: ({ path }: ProbeRequest) => `read ${readFileSync(path).length} bytes`,
  environment: () =>
    Object.keys(process.env)
      .filter((name) => name !== 'PWD')
      .join(' ') || 'empty',
  signal({ pid }: ProbeRequest) {
    process.kill(pid, 0)
    return 'reached the judge'
  },
  user: () => `user ${process.getuid?.()}`,
  descriptors() {
    const files = Array.from({ length: descriptorsToTry }, (_, descriptor) => descriptor).filter(isOpenFile)
    return files.length === 0 ? 'none' : `open: ${files.join(' ')}`
  },
  spawn() {
    const { error, status } = spawnSync(process.execPath, ['--version'])
    if (error) throw error
    return `a process ended with ${status}`
  },
  connect: ({ port }: ProbeRequest) => tryConnect(port),
  bindLowPort: () => tryListen(1),
  writeFile() {
    const path = join(tmpdir(), `receptive-probe-${process.pid}`)
    try {
      writeFileSync(path, 'x')
      return 'wrote a file'
    } finally {
      unlinkSync(path)
    }
  },
  openFiles({ path }: ProbeRequest) {
    const opened: number[] = []
    try {
      while (opened.length < 200) opened.push(openSync(path, 'r'))
      return 'opened 200 files'
    } finally {
      for (const descriptor of opened) closeSync(descriptor)
    }
  },
  fillMemory() {
    const taken: Buffer[] = []
    while (taken.length < 32) taken.push(Buffer.alloc(64 * MiB, 1))
    return 'took 2048 MiB'
  },
  compute() {
    for (;;);
  },
}

function isOpenFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false // closed
  }
}

function tryConnect(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve('connected to the judge'))
    socket.on('error', reject)
  })
}

function tryListen(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(`listened at port ${port}`))
  })
}

void serveLines(async (line, answer) => {
  const request = JSON.parse(line) as ProbeRequest
  try {
    answer({ seen: await attacks[request.attack](request) })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    answer({ seen: code ?? message })
  }
})
