// `npm run screenshots`: the pages that learners and teachers see, in all widths, themes and languages, as pictures and as one sheet.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBrowser } from '../tests/support/browser.ts'
import { Installation } from '../tests/support/installation.ts'
import { runCommand } from './run-command.ts'
import { findCoursePages, takeCoursePages } from './screenshots/course-pages.ts'
import { type Look, looks, takeScenes } from './screenshots/scenes.ts'
import { sheetOf } from './screenshots/sheet.ts'

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'screenshots')

const nameOf = ({ width, theme, language }: Look) => `${width}-${theme}-${language}`

process.exitCode = await runCommand(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const [installation, browser] = await Promise.all([
    Installation.start({ environment: { DEMO_COURSE: 'yes' } }),
    startBrowser(),
  ])
  try {
    await installation.ready()
    const { url } = installation
    const coursePages = await findCoursePages(url)
    const names: string[] = []
    for (const look of looks) {
      const shots = [
        ...(await takeScenes(browser, url, look)),
        ...(await takeCoursePages(browser, url, coursePages, look)),
      ]
      for (const { scene, picture } of shots) {
        const name = `${scene}-${nameOf(look)}.png`
        writeFileSync(join(folder, name), picture)
        names.push(name)
      }
    }
    writeFileSync(join(folder, 'index.html'), sheetOf(names))
    process.stdout.write(`${names.length} pictures, and all of them in ${join(folder, 'index.html')}\n`)
    return 0
  } finally {
    await browser.close()
    await installation.close()
  }
})
