/**
 * A failure a person can meet and act on. Anything else that is thrown is a defect: it is logged by code and place,
 * and the page is told `internal`.
 *
 * `code` is `snake_case`, for ever; `message` is plain British English, names the place and says what to do,
 * and never carries a name, an answer or a key.
 */
export class ExpectedError extends Error {
  readonly code: string
  /** Where in the input the trouble is, as field names and row numbers, outermost first; empty when it has no place. */
  readonly place: readonly (string | number)[]

  constructor(code: string, message: string, place: readonly (string | number)[] = []) {
    super(message)
    this.name = 'ExpectedError'
    this.code = code
    this.place = place
  }
}

/** An untrusted value that cannot be right: wrong type, unknown code, too long. Thrown by every `parse...` function. */
export class InvalidInput extends ExpectedError {
  constructor(message: string, place: readonly (string | number)[] = []) {
    super('invalid_input', message, place)
    this.name = 'InvalidInput'
  }
}
