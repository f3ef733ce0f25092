import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { ExplainingProvider } from '../explanation/explaining.tsx'
import { ExerciseText } from './exercise-text.tsx'
import { Statement } from './statement.tsx'
import { Workbench, type WorkbenchProps } from './workbench.tsx'

interface ExerciseBenchProps extends Omit<WorkbenchProps, 'bundle' | 'statement' | 'hints'> {
  bundle: PublicBundle
}

/** An exercise to be read and worked on. What is only read is drawn here, on the server where this is rendered there. */
export function ExerciseBench({ bundle, ...rest }: ExerciseBenchProps) {
  const { statement: _, figures: __, hints, ...runnable } = bundle
  return (
    <ExplainingProvider explainJs={bundle.explainJs}>
      <Workbench
        bundle={runnable}
        statement={<ExerciseText bundle={bundle} />}
        hints={hints.map((hint) => <Statement key={hint} markdown={hint} parameters={bundle.parameters} />)}
        {...rest}
      />
    </ExplainingProvider>
  )
}
