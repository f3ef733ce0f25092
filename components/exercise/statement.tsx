import { isValidElement, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
import { ScrollX } from '../ui/scroll-x.tsx'
import { ExampleBlock } from './example-block.tsx'

interface StatementProps {
  markdown: string
  parameters: readonly { name: string }[]
}

/** An exercise's statement: its mathematics set, its examples drawn. The page has the title already. */
export function Statement({ markdown, parameters }: StatementProps) {
  return (
    <div className="statement">
      <Markdown
        remarkPlugins={[remarkMath]}
        rehypePlugins={[rehypeKatex]}
        components={componentsFor(parameters)}
      >
        {prepare(markdown)}
      </Markdown>
    </div>
  )
}

/** Without the title; a formula on a line of its own is a displayed one, which remark-math takes for that on three lines only. */
function prepare(markdown: string): string {
  return markdown
    .replace(/^\s*# .*\n/, '')
    .replace(/^\$\$(.+)\$\$$/gm, (_, formula: string) => `$$\n${formula}\n$$`)
}

function componentsFor(parameters: StatementProps['parameters']): Components {
  return {
    a: ({ href, children }) => (
      <a href={href} className="link">
        {children}
      </a>
    ),
    span: ({ node: _, ...span }) =>
      span.className === 'katex-display' ? (
        <ScrollX label="Formula">
          <span {...span} />
        </ScrollX>
      ) : (
        <span {...span} />
      ),
    pre: ({ children }) => {
      const example = findOptionalExampleText(children)
      if (example !== undefined) return <ExampleBlock text={example} parameters={parameters} />
      return <pre tabIndex={0}>{children}</pre>
    },
  }
}

/** What stands in a code block that is marked `example`. */
function findOptionalExampleText(children: ReactNode): string | undefined {
  if (!isValidElement<{ className?: string; children?: ReactNode }>(children)) return undefined
  const { className, children: text } = children.props
  return className?.includes('language-example') && typeof text === 'string' ? text : undefined
}
