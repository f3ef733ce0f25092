// The run worker: one script at a fixed address, the only one that may evaluate code. Started by a page it compiles and
// judges, and never runs a submission; it starts itself again as cells, in which submissions run. So nothing that a
// submission does can hang the page, hold up the next run, or write a report. Under a third name it explains cells.
import type TypeScript from 'typescript'
import { explainerName } from '../explanation/explanation-protocol.ts'
import { serveExplanations } from '../explanation/serve-explanations.ts'
import { cellName, type WorkerScope } from './cell-protocol.ts'
import type { RunAnswer, RunRequest } from './run.ts'
import { brokenRun } from './run-report.ts'
import { compileVisible, runVisible } from './run-visible.ts'
import { serveCell } from './serve-cell.ts'
import { CellUnavailable, WorkerCells } from './worker-cells.ts'

interface RunScope extends WorkerScope {
  location: { href: string }
  importScripts(address: string): void
  /** What compiler.ts leaves there. */
  receptiveCompiler: typeof TypeScript
}

// What is checked here otherwise knows a page's scope only.
declare const self: RunScope

if (self.name === cellName) serveCell(self)
else if (self.name === explainerName) serveExplanations(self)
else serveRuns(self.location.href)

function serveRuns(address: string): void {
  const cells = new WorkerCells(address)
  const ts = loadCompiler(address)
  const answer = (message: RunAnswer) => self.postMessage(message)
  self.addEventListener('message', async ({ data }: MessageEvent<RunRequest>) => {
    const compiled = compileVisible(ts, data.bundle, data.source)
    answer({ kind: 'compiled' })
    if ('report' in compiled) return answer({ kind: 'reported', report: compiled.report })
    try {
      answer({ kind: 'reported', report: await runVisible(data.bundle, compiled, cells.open) })
    } catch (error) {
      answer({ kind: 'reported', report: brokenRun('notDone') })
      if (!(error instanceof CellUnavailable)) throw error
    }
  })
  answer({ kind: 'ready' })
}

/** Lies beside this script, in the same version. Its first compilation loads half of it: not for a learner to wait for. */
function loadCompiler(address: string): typeof TypeScript {
  const { href } = Object.assign(new URL('compiler.js', address), { search: new URL(address).search })
  self.importScripts(href)
  const ts = self.receptiveCompiler
  ts.transpileModule('export const warm: number = 1', { reportDiagnostics: true })
  return ts
}
