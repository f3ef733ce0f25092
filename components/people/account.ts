/** Somebody who has an account, as administrators see them. */
export interface ListedAccount {
  id: string
  name: string
  email: string
  isVerified: boolean
  isAdministrator: boolean
  /** ISO 8601 */
  createdAt: string
}
