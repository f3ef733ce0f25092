/** Whoever asks for something. */
export interface Person {
  id: string
  name: string
  email: string
  isAnonymous: boolean
  role: 'learner' | 'administrator'
}
