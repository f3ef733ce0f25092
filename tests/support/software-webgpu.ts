import { existsSync } from 'node:fs'
import { provideWebGpu } from '../../grader/training/dawn.ts'

/** Chromium's own software adapter, where Debian's package puts it. */
const icd = '/usr/lib/chromium/vk_swiftshader_icd.json'

/**
 * Gives this process WebGPU, on a software adapter where the machine has no other. It keeps it until it is killed: where Dawn's
 * instance is let go, a device that is still known of ends the process.
 */
export function provideSoftwareWebGpu(): void {
  if (existsSync(icd)) process.env.VK_ICD_FILENAMES ??= icd
  // Dawn may keep the process when its tests have ended: it is not to outlive whoever started it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  if (!provideWebGpu()) throw new Error('There is no WebGPU for Node here: npm test says how to get it.')
}
