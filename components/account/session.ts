/** Whose session a page was made for: nobody's, that of somebody without an account, or an account's. */
export type Session = 'none' | 'anonymous' | 'account'
