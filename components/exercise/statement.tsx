import { useTranslations } from 'next-intl'
import { isValidElement, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import rehypeKatex from 'rehype-katex'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { Figure } from '../../grader/contract/figure-schema.ts'
import { FigureView } from '../figure/figure-view.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
import { ExampleBlock } from './example-block.tsx'

interface StatementProps {
  markdown: string
  parameters: readonly { name: string }[]
  /** What its `figure` blocks show, in their order. */
  figures?: readonly Figure[]
}

/** An exercise's statement: its mathematics set, its examples drawn. The page has the title already. */
export function Statement({ markdown, parameters, figures = [] }: StatementProps) {
  const t = useTranslations('statement')
  const labels = { formula: t('formula'), table: t('table') }
  return (
    <div className="statement">
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[rehypeKatex]}
        components={componentsFor(parameters, figures, labels)}
      >
        {prepare(markdown)}
      </Markdown>
    </div>
  )
}

/** Without the title; each figure's data is replaced by its number; a formula on a line of its own is a displayed one, which remark-math takes for that on three lines only. */
function prepare(markdown: string): string {
  let count = 0
  return markdown
    .replace(/^\s*# .*\n/, '')
    .replace(/^\$\$(.+)\$\$$/gm, (_, formula: string) => `$$\n${formula}\n$$`)
    .replace(/^```figure\n[\s\S]*?^```$/gm, () => `\`\`\`figure\n${count++}\n\`\`\``)
}

function componentsFor(
  parameters: StatementProps['parameters'],
  figures: readonly Figure[],
  labels: { formula: string; table: string },
): Components {
  return {
    a: ({ href, children }) => (
      <a href={href} className="link">
        {children}
      </a>
    ),
    span: ({ node: _, ...span }) =>
      span.className === 'katex-display' ? (
        <ScrollX label={labels.formula}>
          <span {...span} />
        </ScrollX>
      ) : (
        <span {...span} />
      ),
    table: ({ children }) => (
      <ScrollX label={labels.table}>
        <table className="statement-table">{children}</table>
      </ScrollX>
    ),
    pre: ({ children }) => {
      const example = findOptionalText(children, 'example')
      if (example !== undefined) return <ExampleBlock text={example} parameters={parameters} />
      const figure = figures[Number(findOptionalText(children, 'figure') ?? Number.NaN)]
      if (figure) return <FigureView figure={figure} />
      return <pre tabIndex={0}>{children}</pre>
    },
  }
}

/** What stands in a code block that is marked by this word. */
function findOptionalText(children: ReactNode, mark: string): string | undefined {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children)) return undefined
  const { className, children: text } = children.props
  return className?.includes(`language-${mark}`) && typeof text === 'string' ? text : undefined
}
