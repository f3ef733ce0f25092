import { defineConfig } from 'prisma/config'

// `prisma generate` needs no native engine, but looks for one and would download it; any path that exists stops that.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
