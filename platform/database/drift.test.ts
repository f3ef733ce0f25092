import { expect, test } from 'vitest'
import { findOptionalDrift } from './drift.ts'

test('prisma/migrations lead to prisma/schema.prisma', async () => {
  expect(await findOptionalDrift()).toBeUndefined()
})
