import { answerEach } from './apart.ts'
import { checkExercise } from './check-exercise.ts'

answerEach(checkExercise)
