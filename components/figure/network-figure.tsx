import { Graph, layout } from '@dagrejs/dagre'
import { line } from 'd3-shape'
import { useId } from 'react'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'

const letter = 7.2
const box = { height: 46, padding: 24, least: 88 }

export function NetworkFigure({ figure }: { figure: FigureOf<'network'> }) {
  const arrow = useId()
  const { width, height, nodes, links } = layOut(figure)
  const path = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  )
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="figure-network"
      role="img"
      aria-label={figure.caption}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L8 4L0 8Z" />
        </marker>
      </defs>
      {links.map((points, index) => (
        <path key={index} d={path(points) ?? ''} className="figure-link" markerEnd={`url(#${arrow})`} />
      ))}
      {nodes.map(({ id, title, detail, tone, x, y, width: wide }) => (
        <g key={id} transform={`translate(${x} ${y})`} data-tone={tone === 0 ? undefined : tone}>
          <rect x={-wide / 2} y={-box.height / 2} width={wide} height={box.height} rx={6} />
          <text textAnchor="middle" dy={detail === undefined ? '0.35em' : '-0.3em'}>
            {title}
          </text>
          {detail !== undefined && (
            <text textAnchor="middle" dy="1.15em" className="figure-detail">
              {detail}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** From top to bottom, so that it fits beside the editor and on a telephone. */
function layOut({ nodes, links }: FigureOf<'network'>) {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', ranksep: 26, nodesep: 16, marginx: 4, marginy: 4 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, title, detail = '' } of nodes) {
    const width = Math.max(box.least, Math.max(title.length, detail.length) * letter + box.padding)
    graph.setNode(id, { width, height: box.height })
  }
  for (const [from, to] of links) graph.setEdge(from, to)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const placed = nodes.map((node) => ({ ...node, ...graph.node(node.id) }))
  const turn = isMirrored(placed)
    ? <Point extends { x: number }>(point: Point) => ({ ...point, x: width - point.x })
    : <Point,>(point: Point) => point
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: placed.map(turn),
    links: links.map(([from, to]) => graph.edge(from, to).points.map(turn)),
  }
}

/** Whether nodes of one rank mostly stand from right to left in the author's order. */
function isMirrored(nodes: readonly { x: number; y: number }[]): boolean {
  let balance = 0
  for (const [index, left] of nodes.entries())
    for (const right of nodes.slice(index + 1)) if (left.y === right.y) balance += Math.sign(left.x - right.x)
  return balance > 0
}
