// expect: accepted
// Checks and copies in one pass.

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const joined: Tensor3 = []
  for (let n = 0; n < branches.length; n++) {
    if (branches[n].length === 0) throw new RangeError(`branch ${n} is empty`)
    for (let c = 0; c < branches[n].length; c++) {
      const channel = branches[n][c]
      if (channel.length === 0) throw new RangeError(`channel ${c} of branch ${n} is empty`)
      const copy: Matrix = []
      for (let i = 0; i < channel.length; i++) {
        if (channel[i].length === 0) throw new RangeError(`row ${i} is empty`)
        const row: number[] = []
        for (let j = 0; j < channel[i].length; j++) row.push(channel[i][j])
        copy.push(row)
      }
      for (const row of copy)
        if (row.length !== copy[0].length) throw new RangeError(`channel ${c} of branch ${n} is ragged`)
      if (joined.length > 0 && (joined[0].length !== copy.length || joined[0][0].length !== copy[0].length))
        throw new RangeError(`channel ${c} of branch ${n} is of another size`)
      joined.push(copy)
    }
  }
  return joined
}
