/** Header of a BMP file with 24 bits a pixel: 14 bytes of the file's, 40 of the picture's. */
const headerBytes = 54

/**
 * A picture as a data URL, drawn alike on the server and in a browser.
 * @param pixels grey values, or the three channels red, green and blue, in rows
 * @param white the value that is drawn white; 0 is black
 *
 * Source: the BMP format, BITMAPINFOHEADER without compression (Microsoft, Windows GDI documentation).
 */
export function bitmapOf(
  pixels: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[],
  white: number,
): { url: string; width: number; height: number } {
  const channels = isColour(pixels) ? pixels : [pixels, pixels, pixels]
  const [red] = channels as [readonly (readonly number[])[]]
  const height = red.length
  const width = red[0]?.length ?? 0
  const rowBytes = Math.ceil((width * 3) / 4) * 4
  const bytes = new Uint8Array(headerBytes + rowBytes * height)
  writeHeader(new DataView(bytes.buffer), width, height)
  for (let row = 0; row < height; row++) {
    // The last row comes first, and blue before green before red.
    const start = headerBytes + (height - 1 - row) * rowBytes
    for (let column = 0; column < width; column++)
      for (let channel = 0; channel < 3; channel++) {
        const value = channels[2 - channel]?.[row]?.[column] ?? 0
        bytes[start + column * 3 + channel] = Math.round(Math.min(1, Math.max(0, value / white)) * 255)
      }
  }
  return { url: `data:image/bmp;base64,${toBase64(bytes)}`, width, height }
}

function isColour(
  pixels: Parameters<typeof bitmapOf>[0],
): pixels is readonly (readonly (readonly number[])[])[] {
  return Array.isArray(pixels[0]?.[0])
}

function writeHeader(view: DataView, width: number, height: number): void {
  view.setUint16(0, 0x424d) // "BM"
  view.setUint32(2, view.byteLength, true)
  view.setUint32(10, headerBytes, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 24, true)
  view.setUint32(34, view.byteLength - headerBytes, true)
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(text)
}
