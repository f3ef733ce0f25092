import type { LayerKind, LayerRow, Setting } from '../contract/layer-table.ts'

/** For a sentence. */
export const nouns: Record<LayerKind, string> = {
  input: 'the input',
  dense: 'a dense layer',
  conv2d: 'a convolution',
  averagePooling2d: 'an average pooling',
  maxPooling2d: 'a max pooling',
  globalAveragePooling2d: 'a global average pooling',
  globalMaxPooling2d: 'a global max pooling',
  flatten: 'a flatten',
  reshape: 'a reshape',
  dropout: 'a dropout',
  batchNormalization: 'a batch normalization',
  activation: 'an activation',
  zeroPadding2d: 'a zero padding',
}

/** "28×28×6" */
export const formatOutput = (output: readonly number[]): string => output.join('×')

/** A setting as it is read in a table: a window 5×5, padding 2+2 (before and after, rows × columns), on or off. */
export function formatSetting(name: string, value: Setting): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (!Array.isArray(value)) return String(value)
  if (name !== 'padding') return value.join('×')
  const [top = 0, bottom = 0, left = 0, right = 0] = value
  if (value.every((side) => side === 0)) return '0'
  const [rows, columns] = [`${top}+${bottom}`, `${left}+${right}`]
  return rows === columns ? rows : `${rows} × ${columns}`
}

/** What is so where nobody says anything, and need not be shown. */
const usual: Record<string, string> = {
  ...{ padding: '0', dilationRate: '1×1', useBias: 'on', activation: 'none', center: 'on', scale: 'on' },
}
const usualStrides = ({ settings }: LayerRow) => formatSetting('strides', settings.poolSize ?? [1, 1])

/** The settings of a row that are worth a word, in order: "filters 6, kernelSize 5×5, padding 2+2". */
export function formatSettings(row: LayerRow): string {
  const isUsual = (name: string, text: string) =>
    text === (name === 'strides' ? usualStrides(row) : usual[name])
  return Object.entries(row.settings)
    .map(([name, value]) => [name, formatSetting(name, value)] as const)
    .filter(([name, text]) => !isUsual(name, text))
    .map(([name, text]) => (name === 'activation' ? text : `${name} ${text}`))
    .join(', ')
}
