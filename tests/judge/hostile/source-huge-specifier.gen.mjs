// expect: compile-error
// An import whose name has 200 000 characters.

export default () => `import { corr2d } from '${'m'.repeat(200_000)}'\nexport { corr2d }`
