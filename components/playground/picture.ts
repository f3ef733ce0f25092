import { type SampleName, samplePicture, sampleSize } from './samples.ts'
import { type Pair, type Sliding, sizeOf } from './settings.ts'

/** Grey values from 0 to 255, of a visitor's own or computed. */
export type Picture = { sample: SampleName } | { own: number[][]; name: string }

export interface PicturePlaying {
  picture: Picture
  sliding: Sliding
}

export const pictureSize = (picture: Picture): Pair => ('own' in picture ? sizeOf(picture.own) : sampleSize)

export const pixelsOf = (picture: Picture): number[][] =>
  'own' in picture ? picture.own : samplePicture(picture.sample)
