export type Answer = 'yes' | 'no'

interface WhoseWorkProps {
  count: number
  answer: Answer | undefined
  problem: string | undefined
  onAnswer(answer: Answer): void
}

const answers: readonly { id: Answer; words: string }[] = [
  { id: 'yes', words: 'Yes: put this work into my account' },
  { id: 'no', words: 'No: it is somebody else’s' },
]

/** Asked before work that was done without an account is given to one. */
export function WhoseWork({ count, answer, problem, onAnswer }: WhoseWorkProps) {
  return (
    <fieldset className="panel px-4 pt-1 pb-4" aria-describedby={problem ? 'whose-work-problem' : undefined}>
      <legend className="px-1 text-sm font-medium">
        {count === 1
          ? 'The submission made on this computer: is it yours?'
          : `The ${count} submissions made on this computer: are they yours?`}
      </legend>
      <div className="mt-1 grid gap-2 text-sm">
        {answers.map(({ id, words }) => (
          <label key={id} className="flex items-center gap-2.5">
            <input
              type="radio"
              name="whose-work"
              value={id}
              checked={answer === id}
              onChange={() => onAnswer(id)}
              className="size-4 accent-accent"
            />
            {words}
          </label>
        ))}
      </div>
      {problem && (
        <p id="whose-work-problem" role="alert" className="mt-2 text-sm text-bad">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
