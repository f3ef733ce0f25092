export function mlpParameters(inputs: number, hidden: number, bytesPerWeight: number | undefined) {
  let bytes = inputs * hidden * (bytesPerWeight ?? 4)
  for (const unit of ['KiB', 'MiB', 'GiB']) if (unit) bytes /= 1024
  return { weights: inputs * hidden, bytes }
}
