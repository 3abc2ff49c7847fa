import type { Action } from '../../../../renderer/components/content/action-link.tsx'
import { SummaryList } from '../../../../renderer/components/content/summary-list.tsx'
import type { HeadingLevel } from '../../../../renderer/components/heading.tsx'
import { describeConformance } from '../conformance.ts'
import { content, contentOf, list, look, type Options, part, text } from '../fixture-options.tsx'

function listActions(options: Options): readonly Action[] | undefined {
  const actions = part(options, 'actions')
  if (!Array.isArray(actions.items)) return undefined
  return list(actions, 'items')
    .filter((item) => item !== null)
    .map((item) => ({
      ...look(item),
      label: content(item),
      href: text(item, 'href'),
      hiddenText: text(item, 'visuallyHiddenText'),
    }))
}

function findLevel(title: Options): HeadingLevel | undefined {
  return title.headingLevel === 3 ? 3 : undefined
}

function readCard(options: Options) {
  const card = part(options, 'card')
  const title = part(card, 'title')
  return {
    ...look(card),
    title: content(title),
    titleClassName: text(title, 'classes'),
    headingLevel: findLevel(title),
    actions: listActions(card),
    actionsClassName: text(part(card, 'actions'), 'classes'),
  }
}

describeConformance('summary-list', {
  published: 30,
  draw: (options) => (
    <SummaryList
      {...look(options)}
      card={options.card ? readCard(options) : undefined}
      rows={list(options, 'rows').map(
        (row) =>
          row && {
            name: contentOf(row, 'key'),
            value: contentOf(row, 'value'),
            actions: listActions(row),
            className: text(row, 'classes'),
            nameClassName: text(part(row, 'key'), 'classes'),
            valueClassName: text(part(row, 'value'), 'classes'),
            actionsClassName: text(part(row, 'actions'), 'classes'),
          },
      )}
    />
  ),
})
