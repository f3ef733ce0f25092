/** The run worker's fixed address: the one script that may evaluate code, in a worker that reaches nobody. */
export const runWorkerPath = '/assets/run-worker.js'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

export interface Page {
  path: string
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
    'content-security-policy': page.path === runWorkerPath ? runWorkerPolicy : pagePolicy(page),
  }
}

const runWorkerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval'",
  'connect-src': "'none'",
})

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
