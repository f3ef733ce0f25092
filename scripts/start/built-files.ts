// What the builders and those who ask for what was built agree on.
import { join } from 'node:path'

/** Where the pages' builder, and the pages, read the version of the assets. */
export const versionVariable = 'NEXT_PUBLIC_ASSETS_VERSION'

/** At the root, for it is to serve the whole site. */
export const serviceWorkerFile = (root: string): string => join(root, 'public', 'service-worker.js')
