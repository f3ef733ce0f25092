import type { CompiledExercise } from '../../grader/catalog/index.ts'
import { type PrivateBundle, privateBundleSchema } from '../../grader/contract/bundle.ts'
import type { Database } from '../database/index.ts'

/** Keeps a version for as long as there are submissions: it may judge them again years later. */
export async function saveVersions(
  { prisma }: Database,
  compiled: readonly CompiledExercise[],
): Promise<void> {
  const data = compiled.map((one) => ({
    slug: one.public.slug,
    version: one.public.version,
    publicBundle: JSON.stringify(one.public),
    privateBundle: JSON.stringify(one.private),
  }))
  await prisma.exerciseVersion.createMany({ data, skipDuplicates: true })
}

export async function readPrivateBundle(
  { prisma }: Database,
  slug: string,
  version: string,
): Promise<PrivateBundle> {
  const row = await prisma.exerciseVersion.findUniqueOrThrow({
    where: { slug_version: { slug, version } },
    select: { privateBundle: true },
  })
  return privateBundleSchema.parse(JSON.parse(row.privateBundle))
}
