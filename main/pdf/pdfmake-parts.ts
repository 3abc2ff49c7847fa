/// <reference path="./pdfmake-internals.d.ts" />
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import renderer from 'pdfmake/js/Renderer.js'
import svgMeasure from 'pdfmake/js/SVGMeasure.js'
import textInlines from 'pdfmake/js/TextInlines.js'

type Wrapped<T> = { readonly default: T }

function isWrapped<T extends object>(part: T | Wrapped<T>): part is Wrapped<T> {
  return 'default' in part
}

// Node hands over a CommonJS module as it is, a bundler or test runner may have unwrapped it already.
function unwrapped<T extends object>(part: T | Wrapped<T>): T {
  return isWrapped(part) ? part.default : part
}

/** pdfmake's document: pdfkit's with named fonts and a file policy. */
export const PDFDocument = unwrapped(pdfDocument)
/** pdfmake's layout: measured nodes to lines on pages. */
export const LayoutBuilder = unwrapped(layoutBuilder)
/** pdfmake's writer: places lines, rules and pictures, and moves to the next page. */
export const PageElementWriter = unwrapped(pageElementWriter)
/** pdfmake's renderer: draws the placed items. */
export const Renderer = unwrapped(renderer)
/** pdfmake's reader of a picture's size. */
export const SVGMeasure = unwrapped(svgMeasure)
/** pdfmake's measure of words. */
export const TextInlines = unwrapped(textInlines)
