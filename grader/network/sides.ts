/** Rows and columns around a picture. */
export type Sides = readonly [top: number, bottom: number, left: number, right: number]

export const noPadding: Sides = [0, 0, 0, 0]
