import { assetUrl } from './assets.ts'
import { editorParts } from './editor-parts.ts'

type EditorBundle = typeof import('./monaco/editor-bundle.ts')

let loading: Promise<EditorBundle> | undefined

/** Loads the editor and its style sheet, once for all editors of a page. */
export function loadEditor(): Promise<EditorBundle> {
  loading ??= Promise.all([loadParts(), loadStyles(assetUrl('editor.css'))]).then(([bundle]) => bundle)
  loading.catch(() => {
    loading = undefined // the next editor tries again
  })
  return loading
}

/** One part after the other, so that whoever types or clicks meanwhile need not wait. */
async function loadParts(): Promise<EditorBundle> {
  for (const part of editorParts) {
    await load(`editor-${part}`)
    await nextTask()
  }
  const bundle = await load('editor')
  await nextTask()
  return bundle as EditorBundle
}

const load = (name: string): Promise<unknown> =>
  import(/* turbopackIgnore: true */ /* webpackIgnore: true */ assetUrl(`${name}.js`))

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => reject(new Error(`${href} did not load`)))
    document.head.append(link)
  })
}
