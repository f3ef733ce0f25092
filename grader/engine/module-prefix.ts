/** What stands before a module's first line when it is evaluated. The inner block lets a module declare `module`, too. */
export const modulePrefix = "(function (exports, require, module) {'use strict';{"
