// The editor, built apart from the pages into one module, which they load when somebody needs it.
import './features.ts'
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
