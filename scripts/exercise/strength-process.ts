import { answerEach } from './apart.ts'
import { measureExercise } from './strength-exercise.ts'

answerEach(measureExercise)
