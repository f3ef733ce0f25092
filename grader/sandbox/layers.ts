/** The layers between a submission and the machine. Each is attacked by the self-test, and can be left out by a test. */
export const layers = [
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
  'memory',
  'clock',
] as const
export type Layer = (typeof layers)[number]

export type Level = 'sealed' | 'process'

/** Without bubblewrap, these are what is left. */
const processLayers: readonly Layer[] = [
  'environment',
  'descriptors',
  'limits',
  'permission',
  'memory',
  'clock',
]

export function layersOf(level: Level): Set<Layer> {
  return new Set(level === 'sealed' ? layers : processLayers)
}
