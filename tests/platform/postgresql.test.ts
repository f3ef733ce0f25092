import { platformSuite } from './suites/index.ts'

platformSuite('PostgreSQL')
