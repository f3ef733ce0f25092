/** What the judge takes for granted where an exercise says nothing else; its folder may be gone. */
export const usualTolerance = { absolute: 1e-9, relative: 1e-6 }
