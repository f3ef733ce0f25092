// A visitor's own picture, decoded by the browser itself: nothing of it is sent anywhere.

/** Why a file is no picture that can be shown. */
export type PictureProblem = 'type' | 'large' | 'broken'

/** Pixels of the longer side at most: what a window can be watched on. */
const longestSide = 128
const mostBytes = 40 * 1024 * 1024

/** Its grey values in rows, scaled down, the longer side to at most 128 pixels. */
export async function decodePicture(
  file: Blob,
): Promise<{ pixels: number[][] } | { problem: PictureProblem }> {
  if (!file.type.startsWith('image/')) return { problem: 'type' }
  if (file.size > mostBytes) return { problem: 'large' }
  const bitmap = await findOptionalBitmap(file)
  if (!bitmap) return { problem: 'broken' }
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const [height, width] = [bitmap.height, bitmap.width].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number]
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) return { problem: 'broken' }
  // What is transparent is seen on white.
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return { pixels: greyOf(context.getImageData(0, 0, width, height)) }
}

async function findOptionalBitmap(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file)
  } catch {
    return undefined // told as "broken"
  }
}

/** The luma of colours (ITU-R BT.601). @param data red, green, blue and opacity of each pixel */
export function greyOf({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): number[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const [red = 0, green = 0, blue = 0] = data.subarray((row * width + column) * 4)
      return Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    }),
  )
}
