// The layers of a network, one after the other, out of the topology that TensorFlow.js writes (`model.toJSON`).
//
// Theory of operation: a sequential model is a list; a functional one is a graph, which is walked back from its output. Models
// within models are unfolded where they stand. What branches, joins or uses one layer twice is no list, and is refused.
import { isPlainObject, type Value } from '../contract/value.ts'
import { UnreadableNetwork } from './unreadable.ts'

/** A layer as it was written down; nothing of it is checked yet. */
export interface WrittenLayer {
  className: string
  name: string
  config: Value | undefined
}

/** @throws UnreadableNetwork */
export function listLayers(topology: Value | undefined): WrittenLayer[] {
  const { className, config } = readLayer(topology)
  if (!isModel(className)) return []
  const parts = className === 'Sequential' ? listSequence(config) : listGraph(config)
  return parts.flatMap((part) => (isModel(readLayer(part).className) ? listLayers(part) : [readLayer(part)]))
}

const isModel = (className: string) => ['Sequential', 'Model', 'Functional'].includes(className)
const longestName = 60

function readLayer(value: Value | undefined): WrittenLayer {
  const { class_name, config } = isPlainObject(value) ? value : {}
  const { name } = isPlainObject(config) ? config : {}
  const className = nameOf(class_name)
  return { className, name: nameOf(name) || className, config }
}

const nameOf = (value: Value | undefined) => (typeof value === 'string' ? value.slice(0, longestName) : '')
const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : [])
const fieldOf = (value: Value | undefined, field: string) =>
  isPlainObject(value) && Object.hasOwn(value, field) ? value[field] : undefined

function listSequence(config: Value | undefined): Value[] {
  const layers = listOf(Array.isArray(config) ? config : fieldOf(config, 'layers'))
  const seen = new Set<string>()
  for (const layer of layers) {
    const { name } = readLayer(layer)
    if (seen.has(name)) throw new UnreadableNetwork('model.branches', { layer: name })
    seen.add(name)
  }
  return layers
}

/** From the input to the output, each layer once. */
function listGraph(config: Value | undefined): Value[] {
  const layers = listOf(fieldOf(config, 'layers'))
  const byName = new Map(layers.map((layer) => [readLayer(layer).name, layer]))
  const way: Value[] = []
  let name: string | undefined = onlyName(fieldOf(config, 'output_layers'), 'output')
  while (name !== undefined) {
    const layer = byName.get(name)
    if (layer === undefined) throw new UnreadableNetwork('model.branches', { layer: name })
    byName.delete(name)
    way.unshift(layer)
    const calls = listOf(fieldOf(layer, 'inbound_nodes'))
    if (calls.length > 1) throw new UnreadableNetwork('model.branches', { layer: name })
    name = calls.length === 0 ? undefined : onlyName(calls[0], name)
  }
  const [left] = byName.keys()
  if (left !== undefined) throw new UnreadableNetwork('model.branches', { layer: left })
  return way
}

/** Of a list of references to layers, `[name, call, tensor, …]`, the only one's name. */
function onlyName(references: Value | undefined, layer: string): string {
  const [reference, ...more] = listOf(references)
  const name = nameOf(listOf(reference)[0])
  if (more.length > 0 || name === '') throw new UnreadableNetwork('model.branches', { layer })
  return name
}
