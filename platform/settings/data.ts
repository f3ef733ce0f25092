import type { Database } from '../database/index.ts'

/** The value of a setting that is made once: whoever comes first makes it, and everybody gets the same. */
export async function keepSetting({ prisma }: Database, name: string, make: () => string): Promise<string> {
  await prisma.setting.createMany({ data: [{ name, value: make() }], skipDuplicates: true })
  const { value } = await prisma.setting.findUniqueOrThrow({ where: { name } })
  return value
}
