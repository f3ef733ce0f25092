export type Palette = 'heat' | 'grey'

interface Painting {
  rows: readonly (readonly number[])[]
  /** Pixels of a cell. */
  size: number
  /** The magnitude that is tinted fully; white, where the palette is grey. */
  scale: number
  palette: Palette
}

type Colour = readonly [red: number, green: number, blue: number]

/** Paints a matrix in the colours that the style sheet gives the canvas: the theme's own. */
export function drawPlane(canvas: HTMLCanvasElement, { rows, size, scale, palette }: Painting): void {
  const context = canvas.getContext('2d')
  const width = rows[0]?.length ?? 0
  if (!context || width === 0) return
  const colours = coloursOf(canvas)
  const image = new ImageData(width, rows.length)
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      const share = scale === 0 || Number.isNaN(value) ? 0 : value / scale
      image.data.set([...(palette === 'grey' ? grey(share) : tint(share, colours)), 255], (y * width + x) * 4)
    })
  })
  const small = new OffscreenCanvas(width, rows.length)
  small.getContext('2d')?.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, width * size, rows.length * size)
}

const grey = (share: number): Colour => {
  const level = Math.min(Math.max(share, 0), 1) * 255
  return [level, level, level]
}

interface Colours {
  zero: Colour
  positive: Colour
  negative: Colour
}

function tint(share: number, { zero, positive, negative }: Colours): Colour {
  const end = share < 0 ? negative : positive
  const part = Math.min(Math.abs(share), 1)
  const mix = (index: 0 | 1 | 2) => zero[index] + (end[index] - zero[index]) * part
  return [mix(0), mix(1), mix(2)]
}

/** As computed, since what stands in the style sheet depends on the theme. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
  const { backgroundColor, color, outlineColor } = getComputedStyle(canvas)
  return { zero: read(backgroundColor), positive: read(color), negative: read(outlineColor) }
}

function read(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}
