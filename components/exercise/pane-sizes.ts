/** How an exercise's page is divided, in per cent. */
export interface PaneSizes {
  /** Of the page's width, for what is to be read; the rest is for the work. */
  reading: number
  /** Of the page's height, for the code; the rest is for the results. */
  code: number
}

export const usualSizes: PaneSizes = { reading: 45, code: 58 }

export const panesCookie = 'panes'

/** What a cookie says; anything else is the usual. */
export function paneSizesOf(text: string | undefined): PaneSizes {
  const [reading, code] = (text ?? '').split('_').map(Number)
  return isShare(reading) && isShare(code) ? { reading, code } : usualSizes
}

export const writePaneSizes = ({ reading, code }: PaneSizes): string =>
  `${reading.toFixed(1)}_${code.toFixed(1)}`

const isShare = (size: number | undefined): size is number => size !== undefined && size > 0 && size < 100
