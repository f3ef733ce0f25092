// Interface texts live in messages/: none is left in the components and pages, where one language only could be said.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = globSync('{app,components}/**/*.tsx', { cwd: root })

/** What is the same in every language, and why. */
const allowed: Record<string, string> = {
  'max(': 'mathematics',
  Receptive: 'the name of the site',
  'Ctrl+Enter': 'keys',
  'Ctrl+Shift+Enter': 'keys',
}

/** Attributes that are read out or shown, of elements and of our own components. */
const spoken =
  /^(aria-label|aria-description|aria-roledescription|alt|title|placeholder|label|description|hint|words|.*Label)$/

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(root + file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.trim())
    else if (ts.isJsxAttribute(node)) {
      if (spoken.test(node.name.getText()) && node.initializer) found.push(...valuesOf(node.initializer))
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...valuesOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The texts that an expression may be as a whole: what is given to a function, or compared, is none. */
function valuesOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isConditionalExpression(node)) return [...valuesOf(node.whenTrue), ...valuesOf(node.whenFalse)]
  if (ts.isJsxExpression(node)) return node.expression ? valuesOf(node.expression) : []
  if (ts.isParenthesizedExpression(node)) return valuesOf(node.expression)
  if (ts.isBinaryExpression(node) && isChoice(node.operatorToken.kind))
    return [...valuesOf(node.left), ...valuesOf(node.right)]
  return []
}

const isChoice = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.PlusToken

const isWords = (text: string) => /\p{L}{2}/u.test(text) && !(text in allowed)

test('there are components and pages to look at', () => expect(files.length).toBeGreaterThan(50))

test.each(files)('%s says nothing in one language only', (file) => {
  expect(textsIn(file).filter(isWords)).toEqual([])
})
