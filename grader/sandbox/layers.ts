/** The layers between a submission and the machine. Each is attacked by the self-test, and can be left out by a test. */
export const osLayers = [
  'mounts',
  'network',
  'processes',
  'identity',
  'capabilities',
  'environment',
  'descriptors',
  'limits',
  'seccomp',
  'permission',
] as const
export type OsLayer = (typeof osLayers)[number]

export type Level = 'sealed' | 'process'

/** Without bubblewrap, these are what is left. */
export const processLayers: readonly OsLayer[] = ['environment', 'descriptors', 'limits', 'permission']

export function layersOf(level: Level): Set<OsLayer> {
  return new Set(level === 'sealed' ? osLayers : processLayers)
}
