type Colour = readonly [red: number, green: number, blue: number]

/** Whether the place (u, v) lies in the shape; both count from 0 at the top left to 1 at the bottom right. */
type Shape = (u: number, v: number) => boolean

const disc =
  (u0: number, v0: number, radius: number): Shape =>
  (u, v) =>
    Math.hypot(u - u0, v - v0) < radius

const box =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (u, v) =>
    u >= left && u < right && v >= top && v < bottom

/** Under a roof whose ridge is at (u0, top) and that is `slope` times as high as half of its width. */
const roof =
  (u0: number, top: number, bottom: number, slope: number): Shape =>
  (u, v) =>
    v < bottom && v - top > Math.abs(u - u0) * slope

/** From back to front; what comes later covers what came before. */
const things: readonly { shape: Shape; colour: Colour }[] = [
  { shape: disc(0.8, 0.2, 0.1), colour: [255, 214, 92] },
  { shape: roof(0.22, 0.24, 0.7, 1.25), colour: [96, 112, 132] },
  { shape: roof(0.22, 0.24, 0.36, 1.25), colour: [238, 242, 246] },
  { shape: roof(0.58, 0.34, 0.7, 0.9), colour: [78, 98, 108] },
  { shape: (u, v) => v > 0.66 + 0.03 * Math.sin(9 * u), colour: [86, 140, 70] },
  { shape: box(0.5, 0.56, 0.82, 0.86), colour: [232, 220, 196] },
  { shape: roof(0.66, 0.38, 0.56, 0.9), colour: [168, 58, 48] },
  { shape: box(0.56, 0.63, 0.64, 0.73), colour: [56, 72, 104] },
  { shape: box(0.69, 0.65, 0.77, 0.86), colour: [104, 66, 40] },
  { shape: (u, v) => v > 0.84 && v < 0.95 && u < 0.46 && (u * 24) % 1 < 0.45, colour: [240, 240, 236] },
  { shape: box(0, 0.87, 0.46, 0.89), colour: [240, 240, 236] },
]

const sky = (v: number): Colour => [120 + 90 * v, 170 + 60 * v, 225 + 20 * v]

function colourAt(u: number, v: number): Colour {
  const thing = things.findLast(({ shape }) => shape(u, v))
  return thing ? thing.colour : sky(v)
}

/** Places of a pixel that are looked at on each axis, so that edges are smooth. */
const looks = 3

/**
 * A drawn picture, house before mountains: edges in every direction, plain areas and a fine pattern, as a filter needs
 * them. @returns channels red, green and blue, whole numbers from 0 to 255
 */
export function colourScene(height: number, width: number): number[][][] {
  return [0, 1, 2].map((channel) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => {
        let sum = 0
        for (let look = 0; look < looks * looks; look++) {
          const u = (column + ((look % looks) + 0.5) / looks) / width
          const v = (row + (Math.floor(look / looks) + 0.5) / looks) / height
          sum += colourAt(u, v)[channel] as number
        }
        return Math.round(sum / looks ** 2)
      }),
    ),
  )
}

/**
 * The same picture in grey: the luma of its colours (ITU-R BT.601).
 * @returns whole numbers from 0 to 255
 */
export function scene(height: number, width: number): number[][] {
  const [red = [], green = [], blue = []] = colourScene(height, width)
  return red.map((row, i) =>
    row.map((value, j) =>
      Math.round(0.299 * value + 0.587 * (green[i]?.[j] ?? 0) + 0.114 * (blue[i]?.[j] ?? 0)),
    ),
  )
}
