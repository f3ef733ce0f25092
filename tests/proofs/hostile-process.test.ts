import { hostileSuite } from '../support/hostile-suite.ts'

hostileSuite('process', 'shared')
