import { assetUrl } from './assets.ts'

/** Declaration files of what a submission may import, by their paths below `node_modules`. */
export type LibraryTypes = Record<string, string>

let loading: Promise<LibraryTypes> | undefined

/** Loads them once for all editors of a page; they are nearly as large as the editor. */
export function loadLibraryTypes(): Promise<LibraryTypes> {
  const types = loading ?? fetchTypes()
  loading = types
  types.catch(() => {
    loading = undefined // the next editor tries again
  })
  return types
}

async function fetchTypes(): Promise<LibraryTypes> {
  const response = await fetch(assetUrl('library-types.json'))
  if (!response.ok) throw new Error(`the library's types did not come: ${response.status}`)
  return (await response.json()) as LibraryTypes
}
