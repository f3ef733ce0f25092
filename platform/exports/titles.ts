/**
 * Titles by which columns can be told apart, in their order.
 * @param numbered the title of the second, third … column of one title
 */
export function distinctTitles(
  titles: readonly string[],
  numbered = (title: string, number: number) => `${title} (${number})`,
): string[] {
  const used = new Set<string>()
  return titles.map((title) => {
    let distinct = title
    for (let number = 2; used.has(distinct); number += 1) distinct = numbered(title, number)
    used.add(distinct)
    return distinct
  })
}
