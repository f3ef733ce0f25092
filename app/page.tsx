import { headers } from 'next/headers'
import { runtime } from '../platform/runtime.ts'

export default async function Home() {
  await headers()
  return (
    <ul>
      {runtime().shelf.all.map(({ slug, title }) => (
        <li key={slug}>{title}</li>
      ))}
    </ul>
  )
}
