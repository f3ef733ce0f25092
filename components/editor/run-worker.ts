// The run worker: a script at a fixed address. It compiles and judges, and never runs a submission: for that it starts cells,
// workers of their own (run-cell.ts). So nothing that a submission does can hang the page, hold up the next run, or write a
// report. Under another name it explains cells.
import type TypeScript from 'typescript'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import { hasLibrary } from '../../grader/contract/kinds.ts'
import { explainerName } from '../explanation/explanation-protocol.ts'
import { serveExplanations } from '../explanation/serve-explanations.ts'
import type { WorkerScope } from './cell-protocol.ts'
import type { RunAnswer, RunRequest } from './run.ts'
import { brokenRun } from './run-report.ts'
import { compileVisible, runVisible } from './run-visible.ts'
import { CellUnavailable, WorkerCells } from './worker-cells.ts'

interface RunScope extends WorkerScope {
  location: { href: string }
  importScripts(address: string): void
  /** What compiler.ts leaves there. */
  receptiveCompiler: typeof TypeScript
}

type Compile = (bundle: RunnableBundle, source: string) => ReturnType<typeof compileVisible>

/** A report is drawn in that time, on a busy machine too. */
const drawingMs = 40

// What is checked here otherwise knows a page's scope only.
declare const self: RunScope

if (self.name === explainerName) serveExplanations(self)
else serveRuns(self.location.href)

function serveRuns(address: string): void {
  const plain = new WorkerCells(besides(address, 'run-cell.js'))
  let withLibrary: WorkerCells | undefined
  const cellsFor = ({ kind }: RunnableBundle) => {
    if (!hasLibrary(kind)) return plain
    withLibrary ??= new WorkerCells(besides(address, 'library-cell.js'))
    return withLibrary
  }
  const ts = loadCompiler(address)
  const answer = (message: RunAnswer) => self.postMessage(message)
  const compile = keepingLast((bundle, source) => compileVisible(ts, bundle, source))
  self.addEventListener('message', async ({ data }: MessageEvent<RunRequest>) => {
    const cells = cellsFor(data.bundle)
    const compiled = compile(data.bundle, data.source)
    answer({ kind: 'compiled' })
    if (data.kind === 'compile') return
    if ('report' in compiled) return answer({ kind: 'reported', report: compiled.report })
    try {
      answer({ kind: 'reported', report: await runVisible(data.bundle, compiled, cells.open) })
    } catch (error) {
      answer({ kind: 'reported', report: brokenRun('notDone') })
      if (!(error instanceof CellUnavailable)) throw error
    } finally {
      setTimeout(() => cells.fill(), drawingMs)
    }
  })
  answer({ kind: 'ready' })
}

/** Compiles what it has just compiled only once. */
function keepingLast(compile: Compile): Compile {
  let last: { entry: string; source: string; compiled: ReturnType<Compile> } | undefined
  return (bundle, source) => {
    if (last?.source !== source || last.entry !== bundle.entry)
      last = { entry: bundle.entry, source, compiled: compile(bundle, source) }
    return last.compiled
  }
}

/** The address of a script that lies beside this one, in the same version. */
function besides(address: string, name: string): string {
  return Object.assign(new URL(name, address), { search: new URL(address).search }).href
}

/** Its first compilation loads half of it: not for a learner to wait for. */
function loadCompiler(address: string): typeof TypeScript {
  self.importScripts(besides(address, 'compiler.js'))
  const ts = self.receptiveCompiler
  ts.transpileModule('export const warm: number = 1', { reportDiagnostics: true })
  return ts
}
