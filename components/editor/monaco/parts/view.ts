// What draws it, before any service is there.
import 'monaco-editor/editor/browser/view.js'
