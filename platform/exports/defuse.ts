/** How a field begins that a spreadsheet would compute, full-width signs included; some skip spaces and quotes before. */
const formula = /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r]/

/**
 * A text that a spreadsheet takes for text: what would be a formula gets an apostrophe in front. `csv-stringify`'s
 * `escape_formulas` looks at the first character only. Source: OWASP, CSV Injection.
 */
export function defuse(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
