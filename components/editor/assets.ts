/** A fingerprint of the assets, put in when the pages are built (scripts/start/build-assets.ts): what carries it may be kept for ever. */
const version = process.env.NEXT_PUBLIC_ASSETS_VERSION

/** The address of one of the files that are built apart from the pages. */
export function assetUrl(name: string): string {
  return version ? `/assets/${name}?v=${version}` : `/assets/${name}`
}

/** What `VisibleRun` takes. */
export const runWorkerUrl = assetUrl('run-worker.js')
