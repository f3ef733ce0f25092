/** The exercise whose submissions are trained. */
export const exercise = 'lenet-training'
