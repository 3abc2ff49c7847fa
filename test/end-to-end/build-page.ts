import { buildApp } from '../../main/preview/build.ts'

/** Builds the page once before the browser tests, so that they drive what is in the sources now. */
export async function setup(): Promise<void> {
  await buildApp(['page'])
}
