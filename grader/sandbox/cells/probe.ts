import { serveLines } from './lines.ts'; serveLines(()=>1)
