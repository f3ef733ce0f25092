import {
  type CompiledExercise,
  type PrivateBundle,
  type PublicBundle,
  privateBundleSchema,
  publicBundleSchema,
} from '../../grader/contract/bundle.ts'
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

/** Of an earlier release a bundle may have another shape. */
export async function findOptionalPublicBundle(
  { prisma }: Database,
  slug: string,
  version: string,
): Promise<PublicBundle | undefined> {
  const row = await prisma.exerciseVersion.findUnique({
    where: { slug_version: { slug, version } },
    select: { publicBundle: true },
  })
  return row ? publicBundleSchema.safeParse(JSON.parse(row.publicBundle)).data : undefined
}

export interface PreparationKey {
  slug: string
  version: string
  maker: string
}

export async function findOptionalPreparation(
  { prisma }: Database,
  slug_version_maker: PreparationKey,
): Promise<Uint8Array | undefined> {
  const row = await prisma.preparation.findUnique({ where: { slug_version_maker }, select: { body: true } })
  return row?.body
}

export async function savePreparation(
  { prisma }: Database,
  key: PreparationKey,
  body: Uint8Array,
): Promise<void> {
  const data = [{ ...key, body: Uint8Array.from(body) }]
  await prisma.preparation.createMany({ data, skipDuplicates: true })
}
