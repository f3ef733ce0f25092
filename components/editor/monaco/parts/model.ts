// What a text is, before there is anything to be seen.
import 'monaco-editor/editor/common/services/modelService.js'
