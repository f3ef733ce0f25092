import { route } from '../answer.ts'
import { openApiDocument } from './document.ts'

/** What this interface is, for programs that read OpenAPI. */
export const GET = route(async ({ runtime }) => Response.json(openApiDocument(runtime.environment.baseUrl)))
