// Prisma's schema engine as WebAssembly: the native one is a download that closed networks refuse.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { schemaFile } from './migration-files.ts'

const require = createRequire(import.meta.url)

// Of WebAssembly, which Node has but its types lack, this is what is needed.
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>
}

interface Bindings {
  SchemaEngine: typeof SchemaEngine
  __wbg_set_wasm(exports: object): void
}

/** What the package does itself where its `.wasm` can be imported like a module, which Node cannot. */
async function loadBindings(): Promise<Bindings> {
  const bindings: Bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = join(require.resolve('@prisma/schema-engine-wasm'), '../schema_engine_bg.wasm')
  const imports = { './schema_engine_bg.js': { ...bindings, ...timersOf(bindings) } }
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports)
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

/** It never clears the timer of its lock, which would keep a process ten seconds after its work is done: none is waited for. */
function timersOf(bindings: object): object {
  const [[name, setTimer] = []] = Object.entries(bindings).filter(([key]) =>
    key.startsWith('__wbg_setTimeout_'),
  )
  if (!name) throw new Error('the schema engine sets its timers in another way')
  return { [name]: (...details: unknown[]) => setTimer(...details).unref() }
}

let bindings: Promise<Bindings> | undefined

/** Runs `use` with an engine that works through `adapter`. */
export async function withSchemaEngine<Result>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  bindings ??= loadBindings()
  const { SchemaEngine } = await bindings
  const datamodels: [string, string][] = [[schemaFile, readFileSync(schemaFile, 'utf8')]]
  const engine = await SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
  }
}
