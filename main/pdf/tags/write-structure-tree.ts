import type { MarkedContent, Reference } from 'pdfmake/js/PDFDocument.js'
import type { Element, LinkedArea } from './element.ts'
import type { TaggedDocument } from './tagged-document.ts'

/**
 * Writes the structure tree of a drawn paper into the document, with the parent tree that leads back from every marked
 * content and link to its element. Elements in which nothing was drawn are left out; an empty table cell stays.
 *
 * @source ISO 32000-1, 14.7.2 to 14.7.4.
 */
export function writeStructureTree(doc: TaggedDocument, root: Element): void {
  const tree = doc.getStructTreeRoot()
  const document = writeElement(doc, root, tree)
  Object.assign(tree.data, { K: [document] })
}

function writeElement(doc: TaggedDocument, element: Element, parent: Reference): Reference {
  const own = doc.ref({ Type: 'StructElem', S: element.type, P: parent })
  const page = element.children.find(isMarkedContent)?.refs[0]?.pageRef
  const kids = element.children
    .filter(isDrawn)
    .flatMap((child) => writeChild(doc, child, own, page))
  const attributes = element.box
    ? { O: 'Layout', Placement: 'Block', BBox: element.box }
    : element.attributes
  Object.assign(own.data, {
    ...(page && { Pg: page }),
    ...(element.alt && { Alt: new String(element.alt) }),
    ...(attributes && { A: attributes }),
    K: kids,
  })
  own.end()
  return own
}

function writeChild(
  doc: TaggedDocument,
  child: Element['children'][number],
  own: Reference,
  page: Reference | undefined,
): unknown[] {
  if (isMarkedContent(child))
    return child.refs.map(({ pageRef, mcid }) => {
      doc.getStructParentTree().get(pageRef.data.StructParents)[mcid] = own
      return pageRef === page ? mcid : { Type: 'MCR', Pg: pageRef, MCID: mcid }
    })
  if (isLinkedArea(child)) {
    // pdfkit's own entry takes the last page of the document; the link may be on any.
    doc.getStructParentTree().add(child.key, own)
    return [{ Type: 'OBJR', Obj: child.annotation, Pg: child.page }]
  }
  return [writeElement(doc, child, own)]
}

function isMarkedContent(child: Element['children'][number]): child is MarkedContent {
  return 'refs' in child
}

function isLinkedArea(child: Element['children'][number]): child is LinkedArea {
  return 'annotation' in child
}

function isDrawn(child: Element['children'][number]): boolean {
  if (isMarkedContent(child) || isLinkedArea(child)) return true
  return child.type === 'TD' || child.type === 'TH' || child.children.some(isDrawn)
}
