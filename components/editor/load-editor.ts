import { assetUrl } from './assets.ts'

type EditorBundle = typeof import('./monaco/editor-bundle.ts')

let loading: Promise<EditorBundle> | undefined

/** Loads the editor and its style sheet, once for all editors of a page. */
export function loadEditor(): Promise<EditorBundle> {
  loading ??= Promise.all([
    import(
      /* turbopackIgnore: true */ /* webpackIgnore: true */ assetUrl('editor.js')
    ) as Promise<EditorBundle>,
    loadStyles(assetUrl('editor.css')),
  ]).then(([bundle]) => bundle)
  loading.catch(() => {
    loading = undefined // the next editor tries again
  })
  return loading
}

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
