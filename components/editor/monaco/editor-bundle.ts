// The editor, built apart from the pages, which load it when somebody needs it. Evaluating all of it at once would hold the
// page up for half a second: load-editor.ts loads the parts one after the other, and then this, which needs them all.
import './parts/core.ts'
import './parts/writing.ts'
import './parts/finding.ts'
import './parts/language.ts'
import { bindKeys } from './keys.ts'
import { followTheme } from './themes.ts'
import { setUpTypeScript } from './typescript.ts'
import { serveWorkers } from './workers.ts'

export { openDiff } from './open-diff.ts'
export { openEditor } from './open-editor.ts'

serveWorkers()
setUpTypeScript()
followTheme()
bindKeys()
