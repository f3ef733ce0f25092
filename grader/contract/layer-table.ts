import { z } from 'zod'

/** What layers a network is told in. Names as in TensorFlow.js, but for what every network has: its input. */
export const layerKinds = [
  'input',
  'dense',
  'conv2d',
  'averagePooling2d',
  'maxPooling2d',
  'globalAveragePooling2d',
  'globalMaxPooling2d',
  'flatten',
  'reshape',
  'dropout',
  'batchNormalization',
  'activation',
  'zeroPadding2d',
] as const
export type LayerKind = (typeof layerKinds)[number]

/** Pairs are [rows, columns]; padding is [top, bottom, left, right]. */
export type Setting = string | number | boolean | number[]

export const layerRowSchema = z.strictObject({
  kind: z.enum(layerKinds),
  /** Those that matter to what the layer computes, by name, in the order in which they are compared. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.number())])),
  /** The shape of what comes out, without the batch: [rows, columns, channels], or [units]. */
  output: z.array(z.int().positive()),
  /** Numbers that the layer holds, those that are not trained among them. */
  parameters: z.int().nonnegative(),
  /** Multiply-accumulates of one example. */
  macs: z.int().nonnegative(),
})
export type LayerRow = z.infer<typeof layerRowSchema>

/** A network as one layer after the other, each in its one canonical spelling. The first row is the input. */
export const layerTableSchema = z.strictObject({
  rows: z.array(layerRowSchema).min(1),
  output: z.array(z.int().positive()),
  parameters: z.int().nonnegative(),
  macs: z.int().nonnegative(),
})
export type LayerTable = z.infer<typeof layerTableSchema>

/** A submission's network beside the wanted one, in a verdict of kind `model`. */
export const modelReportSchema = z.strictObject({
  kind: z.literal('model'),
  /** The id of the visible case that it is about: the first that is not accepted, or the first. */
  case: z.string(),
  rows: z.array(layerRowSchema),
  expected: z.array(layerRowSchema),
  /** Index of the first row that differs, where one list may be at its end; null where none does. */
  firstDifference: z.int().nonnegative().nullable(),
  parameters: z.strictObject({ yours: z.int().nonnegative(), expected: z.int().nonnegative() }),
})
export type ModelReport = z.infer<typeof modelReportSchema>
