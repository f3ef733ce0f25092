import { openApiDocument } from '../../../platform/openapi/document.ts'
import { route } from '../answer.ts'

/** What this interface is, for programs that read OpenAPI. */
export const GET = route(async ({ runtime }) => Response.json(openApiDocument(runtime.environment.baseUrl)))
