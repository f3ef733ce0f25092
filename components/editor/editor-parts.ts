/** What the editor is built in (monaco/parts), in the order in which it is loaded: each part is a task of its own. */
export const editorParts = ['model', 'view', 'core', 'writing', 'finding', 'language'] as const
