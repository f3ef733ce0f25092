// Networks of the real library, as tables of layers.
import '@tensorflow/tfjs-backend-cpu'
import { enableProdMode } from '@tensorflow/tfjs-core'
import * as tf from '@tensorflow/tfjs-layers'
import type { Value } from '../../grader/contract/value.ts'
import { layerTableOf } from '../../grader/network/index.ts'

enableProdMode()

export const image = { inputShape: [28, 28, 1] }
export const tableOf = (model: tf.LayersModel) => layerTableOf(model.toJSON(null, false) as Value)
export const sequence = (...layers: tf.layers.Layer[]) => tableOf(tf.sequential({ layers }))
export const conv = (settings: object = {}) =>
  tf.layers.conv2d({ filters: 6, kernelSize: 5, ...settings } as Parameters<typeof tf.layers.conv2d>[0])
