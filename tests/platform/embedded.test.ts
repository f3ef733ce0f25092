import { platformSuite } from './suites/index.ts'

platformSuite('embedded')
