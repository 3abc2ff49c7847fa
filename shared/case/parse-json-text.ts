import { InvalidInput } from '../errors/errors.ts'
import { wordPlace } from './word-place.ts'

/** What a JSON text from outside may hold at most; checked before any of it is turned into values. */
export interface JsonLimits {
  readonly maxChars: number
  /** Objects and lists inside one another. */
  readonly maxDepth: number
  /** Characters of one text or name, as written in the file. */
  readonly maxStringChars: number
  /** Objects, lists, texts, numbers and the rest, all together. */
  readonly maxValues: number
}

/** One object or list that is being read: in an object, the names met and the last of them; in a list, the position. */
interface Open {
  readonly names: Set<string> | undefined
  last: string | number
}

type Next =
  | 'value'
  | 'value_or_close'
  | 'name'
  | 'name_or_close'
  | 'colon'
  | 'comma_or_close'
  | 'end'

/**
 * Reads JSON from outside. Stricter than the language: a name twice in one object and the name `__proto__` are refused,
 * since two readers could take them differently. Nothing is built until the whole text has been looked at, and looking
 * goes without recursion, so that a deep text cannot exhaust the stack.
 *
 * @throws {InvalidInput} naming the line and the place; its message never repeats the text.
 */
export function parseJsonText(text: string, limits: JsonLimits): unknown {
  if (text.length > limits.maxChars)
    throw new InvalidInput(
      `The file is too large: ${Math.floor(limits.maxChars / 1024 / 1024)} MB at most`,
    )
  if (text.trim() === '') throw new InvalidInput('The file is empty')
  new JsonReader(text, limits).readAll()
  return JSON.parse(text)
}

const cutShort = 'The file stops before its end. It may have been cut short when it was copied'

/** Walks over the text once; it has a life, from the first character to the last. */
class JsonReader {
  readonly #text: string
  readonly #limits: JsonLimits
  readonly #open: Open[] = []
  #at = 0
  #values = 0
  #next: Next = 'value'

  constructor(text: string, limits: JsonLimits) {
    this.#text = text
    this.#limits = limits
  }

  readAll(): void {
    for (;;) {
      this.#skip(/[ \t\n\r]*/y)
      if (this.#at === this.#text.length) {
        if (this.#next === 'end') return
        this.#fail(cutShort)
      }
      this.#readOne()
    }
  }

  #readOne(): void {
    const char = this.#text[this.#at]
    const close = this.#open.at(-1)?.names ? '}' : ']'
    if (this.#next.endsWith('close') && char === close) this.#close()
    else this.#readPart(char)
  }

  #readPart(char: string | undefined): void {
    switch (this.#next) {
      case 'value':
      case 'value_or_close':
        this.#readValue(char)
        break
      case 'name':
      case 'name_or_close':
        this.#require(char === '"', 'A name in quotation marks belongs here')
        this.#readName()
        break
      case 'colon':
        this.#require(char === ':', 'A colon belongs here')
        this.#step('value')
        break
      case 'comma_or_close':
        this.#require(char === ',', 'A comma or the end of the list or object belongs here')
        this.#comma()
        break
      case 'end':
        this.#fail('Something follows the end of the case')
    }
  }

  #readValue(char: string | undefined): void {
    this.#values += 1
    this.#require(
      this.#values <= this.#limits.maxValues,
      'The file holds more entries than a case can',
    )
    if (char === '{' || char === '[') {
      this.#openOne(char)
      return
    }
    if (char === '"') this.#readString()
    else this.#readWord()
    this.#afterValue()
  }

  #readWord(): void {
    const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
    if (this.#skip(word)) return
    const rest = this.#text.slice(this.#at, this.#at + 6)
    if (['true', 'false', 'null', '-'].some((begun) => begun.startsWith(rest))) this.#fail(cutShort)
    this.#fail('This is not a value that can be read')
  }

  #readString(): string {
    const start = this.#at
    this.#at += 1
    for (;;) {
      this.#skip(/[ !#-[\]-\uffff]*/y)
      if (this.#at - start > this.#limits.maxStringChars + 1) this.#fail('This text is too long')
      const char = this.#text[this.#at]
      if (char === '"') break
      if (char === undefined) this.#fail(cutShort)
      if (!this.#skip(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y))
        this.#fail('This text holds a character that must be written in another way')
    }
    this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  #readName(): void {
    const open = this.#open.at(-1)
    const name: unknown = JSON.parse(this.#readString())
    if (!open?.names || typeof name !== 'string') return
    open.last = name
    if (name === '__proto__') this.#fail('This name is not allowed')
    if (open.names.has(name)) this.#fail('This name stands here twice')
    open.names.add(name)
    this.#next = 'colon'
  }

  #openOne(char: '{' | '['): void {
    if (this.#open.length === this.#limits.maxDepth)
      this.#fail(`Lists and objects are nested more than ${this.#limits.maxDepth} deep`)
    this.#open.push(char === '{' ? { names: new Set(), last: '' } : { names: undefined, last: 0 })
    this.#step(char === '{' ? 'name_or_close' : 'value_or_close')
  }

  #close(): void {
    this.#open.pop()
    this.#at += 1
    this.#afterValue()
  }

  #comma(): void {
    const open = this.#open.at(-1)
    if (typeof open?.last === 'number') open.last += 1
    this.#step(open?.names ? 'name' : 'value')
  }

  #afterValue(): void {
    this.#next = this.#open.length === 0 ? 'end' : 'comma_or_close'
  }

  #step(next: Next): void {
    this.#at += 1
    this.#next = next
  }

  /** Moves on over what the sticky pattern matches here, and tells whether it matched. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) return false
    this.#at = pattern.lastIndex
    return true
  }

  #require(holds: boolean, message: string): void {
    if (!holds) this.#fail(message)
  }

  #fail(message: string): never {
    const place = this.#open.map((open) => open.last).filter((part) => part !== '')
    const line = this.#text.slice(0, this.#at).split('\n').length
    throw new InvalidInput(
      [`Line ${line}`, wordPlace(place), message].filter(Boolean).join(': '),
      place,
    )
  }
}
