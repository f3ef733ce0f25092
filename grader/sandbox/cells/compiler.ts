// The program of a compiler cell, which starts from a snapshot of what this has loaded. It never runs what it compiles.
import { startupSnapshot } from 'node:v8'
import ts from 'typescript'
import { compileSubmission } from '../../engine/compile.ts'
import { serveLines } from './lines.ts'
import type { CompileRequest } from './protocol.ts'

// The first compilation loads half of the compiler; it is not for a student to wait for.
compileSubmission(ts, 'export const warm: number = 1', 'warm')

startupSnapshot.setDeserializeMainFunction(() => {
  void serveLines((line, answer) => {
    const { source, entry, modules } = JSON.parse(line) as CompileRequest
    answer(compileSubmission(ts, source, entry, modules))
  })
})
