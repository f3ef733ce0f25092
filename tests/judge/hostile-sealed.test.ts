import { hostileSuite } from '../support/hostile-suite.ts'

hostileSuite('sealed', 'own')
