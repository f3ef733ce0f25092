// The script of a cell, apart from the run worker's: with every run cells are started, so it has nothing besides what a
// submission needs.
import type { WorkerScope } from './cell-protocol.ts'
import { serveCell } from './serve-cell.ts'

// What is checked here otherwise knows a page's scope only.
declare const self: WorkerScope

serveCell(self)
