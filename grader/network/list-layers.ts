// The layers of a network, one after the other, out of the topology that TensorFlow.js writes (`model.toJSON`).
//
// Theory of operation: a sequential model is a list; a functional one is a graph, which is walked back from its output. Models
// within models are unfolded where they stand. What branches, joins or uses one layer twice is no list, and is refused. A
// layer is told by its class: names that nobody gave have numbers that are others at the next call.
import { isPlainObject, type Value } from '../contract/value.ts'
import { UnreadableNetwork } from './unreadable.ts'

/** A layer as it was written down; nothing of it is checked yet. */
export interface WrittenLayer {
  className: string
  config: Value | undefined
}

/** @throws UnreadableNetwork */
export function listLayers(topology: Value | undefined): WrittenLayer[] {
  const { className, config } = readLayer(topology)
  if (!isModel(className)) return []
  const parts = className === 'Sequential' ? listSequence(config) : listGraph(config)
  return parts.flatMap((part) => {
    const layer = readLayer(part)
    return isModel(layer.className) ? listLayers(part) : [layer]
  })
}

const isModel = (className: string) => ['Sequential', 'Model', 'Functional'].includes(className)
const longestClassName = 40

function readLayer(value: Value | undefined): WrittenLayer {
  const className = fieldOf(value, 'class_name')
  const isName = typeof className === 'string' && className !== ''
  return { className: isName ? className.slice(0, longestClassName) : '?', config: fieldOf(value, 'config') }
}

const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : [])
const nameOf = (layer: Value | undefined): Value | undefined => fieldOf(fieldOf(layer, 'config'), 'name')
const fieldOf = (value: Value | undefined, field: string) =>
  isPlainObject(value) && Object.hasOwn(value, field) ? value[field] : undefined

function listSequence(config: Value | undefined): Value[] {
  const layers = listOf(Array.isArray(config) ? config : fieldOf(config, 'layers'))
  const seen = new Set<Value>()
  for (const layer of layers) {
    const name = nameOf(layer) ?? ''
    if (name !== '' && seen.has(name)) throw branches(layer)
    seen.add(name)
  }
  return layers
}

/** From the input to the output, each layer once. */
function listGraph(config: Value | undefined): Value[] {
  const byName = new Map(listOf(fieldOf(config, 'layers')).map((layer) => [nameOf(layer), layer]))
  const way: Value[] = []
  let references = fieldOf(config, 'output_layers')
  while (references !== undefined) {
    const name = findOptionalOnlyName(references)
    const layer = byName.get(name)
    if (name === undefined || layer === undefined) throw branches(way[0])
    byName.delete(name)
    way.unshift(layer)
    const calls = listOf(fieldOf(layer, 'inbound_nodes'))
    if (calls.length > 1) throw branches(layer)
    references = calls[0]
  }
  const [left] = byName.values()
  if (left !== undefined) throw branches(left)
  return way
}

const branches = (layer: Value | undefined) =>
  new UnreadableNetwork('model.branches', { kind: readLayer(layer).className })

/** Of a list of references to layers, `[name, call, tensor, …]`, the only one's name. */
function findOptionalOnlyName(references: Value): Value | undefined {
  const [reference, ...more] = listOf(references)
  return more.length > 0 ? undefined : listOf(reference)[0]
}
