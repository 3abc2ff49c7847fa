export { ExpectedError, InvalidInput } from '../errors/errors.ts'
