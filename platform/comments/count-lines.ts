/** Lines of a source as its readers see them (components/exercise/source-text.tsx): the line break at the end begins none. */
export const countLines = (source: string): number => source.replace(/\n$/, '').split(/\r?\n/).length
