/** What a comment looks like, and one that its student does not see yet: not by its colour alone. */
export const commentClass = 'panel border-l-4 border-l-accent px-3 py-2'
export const draftClass = 'rounded-[10px] border border-dashed border-line-strong bg-canvas px-3 py-2'
