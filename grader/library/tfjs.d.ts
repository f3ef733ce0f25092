// `@tensorflow/tfjs` is no more than its parts under one name; here they come one by one, without those that nobody needs.
export * from '@tensorflow/tfjs-core'
export * from '@tensorflow/tfjs-layers'
