/** A page that shows all pictures, those of one scene in a row. */
export function sheetOf(names: readonly string[]): string {
  const scenes = Map.groupBy(names, (name) => /^([a-z-]+?)-\d/.exec(name)?.[1] ?? name)
  const rows = [...scenes].map(
    ([scene, pictures]) =>
      `<h2>${scene}</h2><div>${pictures.map((name) => `<figure><a href="${name}"><img src="${name}" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`).join('')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Receptive</title>
<style>body{font:14px system-ui;margin:2rem;background:#888}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
img{height:420px;border-radius:6px}figure{margin:0}figcaption{font-size:12px}</style>
${rows.join('\n')}
`
}
