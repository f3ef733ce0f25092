// The figures of a statement: drawn from data, by the page. What an author writes in a `figure` block may speak of the
// visible cases; the catalog puts their values and explanations in its place, so that a page needs no code of the exercise.
import { z } from 'zod'
import { valueSchema } from './value-schema.ts'

const text = z.string().trim().min(1)
const caption = { caption: text }
const index = z.array(z.int())
const matrix = z.array(z.array(z.number()).min(1)).min(1)

/** Some small matrices beside one another, with what stands between them, such as "⋆" and "=". */
const grids = z.strictObject({
  view: z.literal('grids'),
  ...caption,
  grids: z
    .array(
      z.strictObject({
        title: text.optional(),
        cells: z.array(z.array(z.union([z.number(), z.string()])).min(1)).min(1),
        /** For each cell: 0 plain, 1 to 4 a tone, so that what belongs together is seen; -1 hatched, as padding is. */
        tones: z.array(z.array(z.int().min(-1).max(4))).optional(),
        /** What stands behind it, before the next one. */
        then: text.optional(),
      }),
    )
    .min(1)
    .max(12),
})

const axis = z.strictObject({
  title: text,
  from: z.number(),
  to: z.number(),
  log: z.boolean().default(false),
})

const axes = {
  view: z.literal('curves'),
  ...caption,
  x: axis,
  y: axis,
  /** Lines across the whole figure, such as a limit. */
  limits: z.array(z.strictObject({ name: text, y: z.number() })).default([]),
}

const curve = {
  name: text,
  /** Single points instead of a line through them. */
  dots: z.boolean().default(false),
}

const points = z.array(z.tuple([z.number(), z.number()])).min(1)

/** Curves over one pair of axes. */
const curves = z.strictObject({
  ...axes,
  curves: z
    .array(z.strictObject({ ...curve, points }))
    .min(1)
    .max(4),
})

/** Each through its points, or by an expression in `x`, in JavaScript, with the functions of `Math`: `1 / (1 + exp(-x))`. */
const curvesSource = z.strictObject({
  ...axes,
  curves: z
    .array(z.union([z.strictObject({ ...curve, points }), z.strictObject({ ...curve, of: text })]))
    .min(1)
    .max(4),
})

/** Quantities side by side. */
const bars = z.strictObject({
  view: z.literal('bars'),
  ...caption,
  log: z.boolean().default(false),
  bars: z
    .array(z.strictObject({ name: text, value: z.number().nonnegative(), text }))
    .min(1)
    .max(12),
})

/** Layers as boxes, and what flows from one to the other; laid out from left to right by the longest way. */
const network = z
  .strictObject({
    view: z.literal('network'),
    ...caption,
    nodes: z
      .array(
        z.strictObject({
          id: text,
          title: text,
          /** Such as the shape of what comes out. */
          detail: text.optional(),
          tone: z.int().min(0).max(4).default(0),
        }),
      )
      .min(2)
      .max(24),
    links: z.array(z.tuple([text, text])).min(1),
  })
  .superRefine(({ nodes, links }, context) => {
    const places = new Map(nodes.map(({ id }, place) => [id, place]))
    for (const [from, to] of links) {
      const [start, end] = [places.get(from), places.get(to)]
      if (start === undefined || end === undefined || start >= end)
        context.addIssue({
          code: 'custom',
          path: ['links'],
          message: `${from} → ${to}: both must be nodes, and the first must stand before the second`,
        })
    }
  })

/** One number of a visible case's result, and what it is made of. */
const cellSource = z.strictObject({
  view: z.literal('cell'),
  ...caption,
  case: text,
  at: index.default([]),
  field: z.string().default(''),
})

/** Arguments or results of visible cases as pictures: grey values, or three channels of colour, from 0 to `white`. */
const picturesSource = z.strictObject({
  view: z.literal('pictures'),
  ...caption,
  white: z.number().positive().default(255),
  pictures: z
    .array(
      z.strictObject({
        title: text,
        case: text,
        /** The name of a parameter, or `result`. */
        value: text,
        /** Of a tensor, this channel alone. */
        channel: z.int().nonnegative().optional(),
      }),
    )
    .min(1)
    .max(6),
})

export const figureSourceSchema = z.discriminatedUnion('view', [
  grids,
  curvesSource,
  bars,
  network,
  cellSource,
  picturesSource,
])
export type FigureSource = z.infer<typeof figureSourceSchema>

const factor = z.strictObject({
  parameter: z.string().optional(),
  at: index.optional(),
  value: z.number(),
  padding: z.literal(true).optional(),
})

export const explanationSchema = z.strictObject({
  combine: z.enum(['sum', 'average', 'max', 'formula']),
  terms: z.array(z.strictObject({ factors: z.array(factor), value: z.number(), part: z.int().optional() })),
  divisor: z.number().optional(),
  formula: z.string().optional(),
  total: z.union([z.number(), z.boolean()]),
})

const cell = z.strictObject({
  view: z.literal('cell'),
  ...caption,
  at: index,
  field: z.string(),
  arguments: z.array(z.strictObject({ name: z.string(), value: valueSchema })),
  result: valueSchema,
  explanation: explanationSchema,
})

const pictures = z.strictObject({
  view: z.literal('pictures'),
  ...caption,
  white: z.number(),
  pictures: z.array(z.strictObject({ title: text, pixels: z.union([matrix, z.array(matrix).length(3)]) })),
})

/** What the page draws. */
export const figureSchema = z.discriminatedUnion('view', [grids, curves, bars, network, cell, pictures])
export type Figure = z.infer<typeof figureSchema>

/** The data of one kind of figure. */
export type FigureOf<View extends Figure['view']> = Extract<Figure, { view: View }>
