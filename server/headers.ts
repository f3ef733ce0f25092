/** The scripts that may evaluate code, in workers that reach nobody: what judges a run, and where its submission runs. */
export const runWorkerPath = '/assets/run-worker.js'
const cellPaths = ['/assets/run-cell.js', '/assets/library-cell.js']
/** Trains networks: it loads TensorFlow.js, and compiles WebAssembly. */
export const trainingWorkerPath = '/assets/training-worker.js'
/** The script that answers where there is no network; its address is in components/offline/register.ts as well. */
export const serviceWorkerPath = '/service-worker.js'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

export interface Page {
  /** Path and query. */
  url: URL
  /** New for each answer; scripts without it do not run. */
  nonce: string
  isHttps: boolean
  /** The development server reloads modules by evaluating them. */
  isDevelopment: boolean
}

/** The headers that every answer carries. */
export function securityHeaders(page: Page): Record<string, string> {
  return {
    ...everywhere,
    ...(page.isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    'content-security-policy': policyOf(page),
  }
}

function policyOf(page: Page): string {
  const { pathname } = page.url
  if (pathname === serviceWorkerPath) return serviceWorkerPolicy
  if (cellPaths.includes(pathname)) return cellPolicy
  if (pathname === trainingWorkerPath) return trainingWorkerPolicy
  return pathname === runWorkerPath ? runWorkerPolicy : pagePolicy(page)
}

/** It loads the compiler, and starts cells. */
const runWorkerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval'",
  'connect-src': "'none'",
})

/** It loads its parts and the `.wasm` files from here, and evaluates nothing. */
const trainingWorkerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** It is one script, and fetches from here what it keeps and what it is asked for. */
const serviceWorkerPolicy = policy({ 'default-src': "'none'", 'connect-src': "'self'" })

/** Where a submission runs, in the browser: it evaluates what it was handed, and can ask nobody for anything. */
const cellPolicy = policy({ 'default-src': "'none'", 'script-src': "'unsafe-eval'" })

/** Styles are free: the editor and the formulas set them on elements, and a style runs no script. */
function pagePolicy({ nonce, isDevelopment }: Page): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'`
  return policy({
    'default-src': "'self'",
    'script-src': isDevelopment ? `${scripts} 'unsafe-eval'` : scripts,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
