/** The address that shows who is in a number of this page. */
export const showPath = (show: string): string => `?show=${show}#students`
