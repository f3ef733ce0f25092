// A judging process for the test that kills one: judges an endless loop, in a cell of its own, and never comes back.
import { createTestJudge } from './judge.ts'

const judge = await createTestJudge(process.argv[2] === 'process' ? 'process' : 'sealed')
const loop = judge.judge('corr2d', 'export function corr2d() { for (;;); }')
process.stdout.write('judging\n')
await loop
