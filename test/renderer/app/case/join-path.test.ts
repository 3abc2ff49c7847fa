import { expect, it } from 'vitest'
import { joinPath } from '../../../../renderer/app/case/join-path.ts'

it.each([
  ['/documents/me', '/documents/me/a.pdf'],
  ['C:\\Users\\me\\Documents', 'C:\\Users\\me\\Documents\\a.pdf'],
  ['D:\\', 'D:\\a.pdf'],
  ['/', '/a.pdf'],
])('joins %s with the name of a file as the folder is written', (folder, path) => {
  expect(joinPath(folder, 'a.pdf')).toBe(path)
})
