export type MessageParameters = Record<string, string | number>

/** A text for a person: the English, and beside it the key and parameters by which a page says it in another language. */
export interface Message {
  message: string
  messageKey: string
  messageParameters: MessageParameters
}

/** Every sentence the judge says about a submission, by key. */
export const english = {
  'type.array': 'Your result{where} is {actual}; {expected} is wanted.',
  'type.number': 'The entry{where} is {actual}; a number is wanted.',
  'type.promise': 'Your function returned a Promise; return the result itself (without async or await).',
  'shape.ragged':
    'The rows of your result{where} differ in length: {actual}; the expected shape is {expected}.',
  'shape.differs': 'Your result{where} has shape {actual}; the expected shape is {expected}.',
  'shape.keys': 'Your result{where} has the keys {actual}; the keys {expected} are wanted.',
  'value.differs': 'The value{where} is {actual}; {expected} is expected.',
  'value.nan': 'The value{where} is NaN (not a number); {expected} is expected.',
  mutation: 'Your function changed its input {parameter}; work on a copy.',
  aliasing: 'Two rows of your result are one and the same array ({first} and {second}): build each row anew.',
  state: 'The same input gave another answer when it was asked again: the answer depends on earlier calls.',
  'layer.kind': 'Layer {number} is {actual}; {expected} is wanted.',
  'layer.setting': 'Layer {number}, {layer}: {setting} is {actual}; {expected} is wanted.',
  'layer.missing': 'Layer {last} is the last; {expected} is wanted as layer {number}.',
  'layer.extra': 'Layer {number} is {actual}; no further layer is wanted.',
  'layer.input': 'The input has the shape {actual}; {expected} is wanted.',
  'model.type': 'Your function returned {actual}; a model is wanted (tf.Sequential or tf.LayersModel).',
  'model.empty': 'Your model has no layers.',
  'model.input':
    'The first layer, {kind}, does not say what comes in: give it an inputShape, such as [28, 28, 1].',
  'model.branches':
    'Your model branches, or uses a layer twice, at {kind}: one layer after the other is wanted.',
  'model.layer': 'Layer {number} is {kind}, which is not known here.',
  'model.setting': 'Layer {number}, {kind}: {setting} is {actual}; {expected} is wanted here.',
  'model.picture':
    'Layer {number}, {kind}, needs rows, columns and channels; what comes in has the shape {shape}.',
  'model.window': 'Layer {number}, {kind}: the window has {window} rows or columns, but only {size} come in.',
  'model.too-large': 'Your model has too many layers, or too large ones, to be looked at.',
  'missing-error': 'This input is invalid: a RangeError is wanted, but your function returned a result.',
  'wrong-error': 'This input is invalid: a RangeError is wanted, but your function threw {actual}.',
  'runtime-error': '{error}',
  'runtime-error.load': 'Your module threw while it was loaded: {error}',
  'time-limit': 'Stopped after {seconds} s of computing: is there a loop that never ends?',
  'time-limit.total': 'All cases together took longer than {seconds} s.',
  'memory-limit': 'Stopped at the memory limit of {mebibytes} MiB.',
  'output-limit':
    'The result is too large to be looked at (more than {limit} entries, characters or levels).',
  'compile-error.syntax': '{error}',
  'compile-error.import':
    'A submission is one module and cannot import {module}: write what you need in this file (types may be imported).',
  'compile-error.import-other':
    'This exercise gives you {allowed}; {module} cannot be imported (types may be).',
  'compile-error.dynamic-import': 'A submission is one module: import(…) is not available.',
  'compile-error.entry-missing':
    'The module does not export {entry}. Write: export function {entry}(…) { … }',
  'compile-error.entry-default':
    'The module has a default export, but {entry} is wanted by name. Write: export function {entry}(…) { … }',
  'compile-error.entry-type': 'The export {entry} is {actual}; a function is wanted.',
  'compile-error.not-text':
    'The file is not UTF-8 text. Save it as a TypeScript source (UTF-8) and submit it again.',
  'compile-error.too-large': 'The source has {actual} KiB; at most {limit} KiB are accepted.',
  'compile-error.too-deep': 'The source is nested too deeply to be compiled.',
  'compile-error.limit': 'The compiler gave up on this source after {seconds} s or at its memory limit.',
  'training.reached': '{percent} % of the held-out digits are read rightly: {right} of {total}.',
  'training.below-target':
    '{percent} % of the held-out digits are read rightly, {right} of {total}; {wanted} % are wanted.',
  'training.no-progress':
    '{percent} % of the held-out digits are read rightly: no better than guessing. The network has learned nothing.',
  'training.vanishing-gradient':
    '{percent} % of the held-out digits are read rightly: no better than guessing. The gradient vanishes on its way back through the squashing activations, and plain descent does not leave the plateau.',
  'training.diverged':
    'In epoch {epoch} the loss was no finite number any more: the steps are too large. Try a smaller learning rate.',
  'training.diverged-loss':
    'The loss ended at {loss}, far above the 2.3 of guessing: the steps are too large. Try a smaller learning rate.',
  'training.over-budget':
    'This plan computes {times} times what a training may take: with this network, at most {epochs} epochs.',
  'training.steps':
    'This plan takes {steps} steps; at most {most} are taken. Larger batches or fewer epochs take fewer.',
  'training.memory':
    'The numbers that this network makes of {batchSize} digits at once do not fit into memory: take smaller batches, or fewer channels.',
  'training.plan-type':
    'trainingPlan() has to return an object such as { optimizer, learningRate, batchSize, epochs }.',
  'training.plan-threw': 'trainingPlan() threw: {error}',
  'training.plan-field': 'The plan cannot be used: {field}: {fault}',
  'training.initializer':
    'The weights of a {layer} begin in a way that the trainer does not know: use one of the usual initialisers.',
  'internal-error':
    'The grader itself failed; this is not your fault and costs you nothing. Reference: {reference}.',
} as const

export type MessageKey = keyof typeof english

export function say(key: MessageKey, parameters: MessageParameters = {}): Message {
  return { message: fill(english[key], parameters), messageKey: key, messageParameters: parameters }
}

/** The template with each `{name}` replaced by the parameter of that name. */
export function fill(template: string, parameters: MessageParameters): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''))
}
