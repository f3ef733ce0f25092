import { z } from 'zod'
import type { Value } from '../../contract/value.ts'
import { listLayers } from '../../network/index.ts'

const finite = z.number().min(-1e6).max(1e6)
const mode = z.enum(['fan_in', 'fan_out', 'fan_avg'])
const distribution = z.enum(['normal', 'uniform', 'truncated_normal'])

/** How the weights of a layer begin, as a topology of TensorFlow.js tells it. Seeds are the trainer's own. */
const initializerSchema = z.discriminatedUnion('class_name', [
  z.object({ class_name: z.literal('Zeros') }),
  z.object({ class_name: z.literal('Ones') }),
  z.object({ class_name: z.literal('Constant'), config: z.object({ value: finite }) }),
  z.object({ class_name: z.literal('RandomUniform'), config: z.object({ minval: finite, maxval: finite }) }),
  z.object({ class_name: z.literal('RandomNormal'), config: z.object({ mean: finite, stddev: finite }) }),
  z.object({ class_name: z.literal('TruncatedNormal'), config: z.object({ mean: finite, stddev: finite }) }),
  z.object({
    class_name: z.literal('VarianceScaling'),
    config: z.object({ scale: z.number().positive().max(1e6), mode, distribution }),
  }),
])
export type InitializerSpec = z.infer<typeof initializerSchema>

export interface LayerInitializers {
  kernel: InitializerSpec
  bias: InitializerSpec
}

/** A layer begins in a way that is not known here. */
export class UnknownInitializer extends Error {
  override name = 'UnknownInitializer'
  /** The layer's class. */
  readonly layer: string

  constructor(layer: string) {
    super(`the weights of a ${layer} begin in a way that is not known here`)
    this.layer = layer
  }
}

/** TensorFlow.js's own defaults: Glorot's for kernels, zeros for biases. */
export const defaultInitializers: LayerInitializers = {
  kernel: { class_name: 'VarianceScaling', config: { scale: 1, mode: 'fan_avg', distribution: 'uniform' } },
  bias: { class_name: 'Zeros' },
}

const withKernel = new Set(['Dense', 'Conv2D'])

/**
 * Of each layer with a kernel, in their order.
 * @param topology one of which `layerTableOf` makes a table
 * @throws UnknownInitializer
 */
export function initializersOf(topology: Value): LayerInitializers[] {
  return listLayers(topology)
    .filter(({ className }) => withKernel.has(className))
    .map(({ className, config }) => {
      const fields = config as Record<string, Value | undefined>
      const read = (field: string, otherwise: InitializerSpec): InitializerSpec => {
        const told = fields[field]
        if (told === undefined || told === null) return otherwise
        const parsed = initializerSchema.safeParse(told)
        if (!parsed.success) throw new UnknownInitializer(className)
        return parsed.data
      }
      return {
        kernel: read('kernel_initializer', defaultInitializers.kernel),
        bias: read('bias_initializer', defaultInitializers.bias),
      }
    })
}
