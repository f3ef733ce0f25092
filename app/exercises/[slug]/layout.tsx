import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { runtime } from '../../../platform/runtime.ts'

/** Here, and not in the page, so that an unknown exercise is answered 404 before anything is sent. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ slug: string }>
}) {
  const { slug } = await params
  if (!runtime().shelf.findOptional(slug)) notFound()
  return children
}
